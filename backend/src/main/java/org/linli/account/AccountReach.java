package org.linli.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.linli.org.OrgService;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;

/** Whom an administrator may see and change, and that one always remains. */
@ApplicationScoped
class AccountReach {
  private final AccountRepository accounts;
  private final GrantRepository grants;
  private final OrgService org;

  AccountReach(AccountRepository accounts, GrantRepository grants, OrgService org) {
    this.accounts = accounts;
    this.grants = grants;
    this.org = org;
  }

  /**
   * @throws ProblemException not-found
   */
  Account seen(UUID id, Set<UUID> reach) {
    return within(accounts.findById(id), reach);
  }

  /**
   * Locked, for a change that its holder would feel.
   *
   * @throws ProblemException not-found, account-beyond-reach
   */
  Account locked(UUID id, Set<UUID> reach) {
    var account = within(accounts.locked(id).orElse(null), reach);
    refuseBeyond(id, reach);
    return account;
  }

  /**
   * The same without the lock, to refuse before waiting for other locks.
   *
   * @throws ProblemException not-found, account-beyond-reach
   */
  void check(UUID id, Set<UUID> reach) {
    seen(id, reach);
    refuseBeyond(id, reach);
  }

  private void refuseBeyond(UUID id, Set<UUID> reach) {
    var units = grants.notOver(id).stream().map(grant -> grant.unitId).toList();
    if (!org.areWithin(units, reach)) {
      throw new ProblemException(AccountProblem.ACCOUNT_BEYOND_REACH);
    }
  }

  /**
   * Locked, for a change that only adds to what its holder may do.
   *
   * @throws ProblemException not-found
   */
  Account lockedToGrant(UUID id, Set<UUID> reach) {
    return within(accounts.locked(id).orElse(null), reach);
  }

  private Account within(Account account, Set<UUID> reach) {
    if (account == null || !org.isWithin(account.unitId, reach)) {
      throw new ProblemException(CommonProblem.NOT_FOUND);
    }
    return account;
  }

  /**
   * For when this account is about to be no administrator any more: takes the locks of the trees it
   * administers, so that two of the last cannot go at once.
   *
   * @throws ProblemException last-administrator
   */
  void keepOtherKeys(UUID account) {
    grants.given(List.of(account)).stream()
        .filter(RoleGrant::isKeyToTheHouse)
        .sorted(Comparator.comparing(grant -> grant.unitId))
        .forEach(this::keepAnotherKey);
  }

  /**
   * The same for one role; it matters only at the top of a tree, where nobody above could help.
   * Without a security administrator nobody could make another one of either kind; without a system
   * administrator nobody could make the account for one.
   */
  void keepAnotherKey(RoleGrant grant) {
    if (org.lockTree(grant.unitId).equals(grant.unitId)
        && !grants.hasAnother(grant.role, grant.unitId, grant.accountId)) {
      throw new ProblemException(AccountProblem.LAST_ADMINISTRATOR);
    }
  }
}
