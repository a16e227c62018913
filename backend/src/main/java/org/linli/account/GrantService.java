package org.linli.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.linli.org.OrgService;
import org.linli.shared.actor.CurrentActor;
import org.linli.shared.audit.Audit;
import org.linli.shared.audit.Changes;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;

/** Roles granted on units. {@code reach} is as in {@link AccountService}. */
@ApplicationScoped
public class GrantService {
  private final GrantRepository grants;
  private final AccountRepository accounts;
  private final AccountReach reaching;
  private final OrgService org;
  private final CurrentActor actor;
  private final Audit audit;
  private final Clock clock;

  GrantService(
      GrantRepository grants,
      AccountRepository accounts,
      AccountReach reaching,
      OrgService org,
      CurrentActor actor,
      Audit audit,
      Clock clock) {
    this.grants = grants;
    this.accounts = accounts;
    this.reaching = reaching;
    this.org = org;
    this.actor = actor;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @throws ProblemException not-found for an account or unit out of reach, role-granted-before
   */
  @Transactional
  public GrantView grant(UUID accountId, GrantRole request, Set<UUID> reach) {
    var account = reaching.lockedToGrant(accountId, reach);
    var unit = org.require(request.unitId(), reach);
    var grant = grant(account, request.role(), unit.id());
    return new GrantView(grant.id, grant.role, unit.id(), unit.name());
  }

  /** For an account whose row is locked. */
  RoleGrant grant(Account account, StaffRole role, UUID unit) {
    if (grants.isGranted(account.id, role, unit)) {
      throw new ProblemException(AccountProblem.ROLE_GRANTED_BEFORE);
    }
    var grant = new RoleGrant(account.id, role, unit, actor.get().id(), clock.instant());
    grants.persistAndFlush(grant);
    accounts.touch(account);
    audit.record("role-granted", grant.subject(), grantChanges(grant, null, role));
    return grant;
  }

  /**
   * Whoever administers a unit may end any role on it, whoever holds it. It is lost with the very
   * next request.
   *
   * @throws ProblemException not-found, grant-ended, last-administrator
   */
  @Transactional
  public GrantView revoke(UUID grantId, Set<UUID> reach) {
    var grant = grants.findById(grantId);
    if (grant == null || !org.isWithin(grant.unitId, reach)) {
      throw new ProblemException(CommonProblem.NOT_FOUND);
    }
    if (grant.revokedAt == null && grant.makesAdministrator()) {
      reaching.keepAnAdministratorBesides(grant.accountId, grant.unitId);
    }
    var account = accounts.locked(grant.accountId).orElseThrow();
    grant.revoke(actor.get().id(), clock.instant());
    accounts.touch(account);
    audit.record("role-revoked", grant.subject(), grantChanges(grant, grant.role, null));
    var name = org.names(List.of(grant.unitId)).get(grant.unitId);
    return new GrantView(grant.id, grant.role, grant.unitId, name);
  }

  private static Changes grantChanges(RoleGrant grant, StaffRole before, StaffRole after) {
    return Changes.of("role", before, after)
        .and(
            "accountId",
            before == null ? null : grant.accountId,
            after == null ? null : grant.accountId);
  }
}
