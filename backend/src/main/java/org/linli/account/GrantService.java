package org.linli.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.linli.org.OrgService;
import org.linli.org.UnitView;
import org.linli.shared.actor.CurrentActor;
import org.linli.shared.audit.Audit;
import org.linli.shared.audit.Changes;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;

/**
 * Roles granted on units. {@code reach} are the units on which the caller was made security
 * administrator. Locks are taken from the unit (or the top of its tree) to the account.
 */
@ApplicationScoped
public class GrantService {
  private final GrantRepository grants;
  private final AccountRepository accounts;
  private final AccountReach reaching;
  private final GrantDays days;
  private final OrgService org;
  private final CurrentActor actor;
  private final Audit audit;
  private final Clock clock;

  GrantService(
      GrantRepository grants,
      AccountRepository accounts,
      AccountReach reaching,
      GrantDays days,
      OrgService org,
      CurrentActor actor,
      Audit audit,
      Clock clock) {
    this.grants = grants;
    this.accounts = accounts;
    this.reaching = reaching;
    this.days = days;
    this.org = org;
    this.actor = actor;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @throws ProblemException not-found for an account or unit out of reach; own-roles,
   *     roles-exclude-each-other, role-granted-before, grant-outlasts-unit; invalid-input for days
   *     in the wrong order or past
   */
  @Transactional
  public GrantView grant(UUID accountId, GrantRole wish, Set<UUID> reach) {
    var unit = org.lock(wish.unitId(), reach);
    var account = reaching.lockedToGrant(accountId, reach);
    refuseOwn(accountId);
    checkDays(wish);
    refuseBeyondEnd(unit, wish.validUntil());
    return GrantView.of(grant(account, wish), unit.name());
  }

  /** For an account whose row is locked. */
  RoleGrant grant(Account account, GrantRole wish) {
    var held = grants.notOver(account.id);
    if (held.stream().anyMatch(it -> clashes(it, wish))) {
      throw new ProblemException(AccountProblem.ROLE_GRANTED_BEFORE);
    }
    if (wish.role().isOffice()) {
      enterOffice(account, wish.role(), held);
    }
    var grant = new RoleGrant(account.id, wish, actor.get().id(), clock.instant());
    grants.persistAndFlush(grant);
    accounts.touch(account);
    audit.record("role-granted", grant.subject(), grantChanges(grant, null, grant.role));
    return grant;
  }

  private static boolean clashes(RoleGrant held, GrantRole wish) {
    return held.role == wish.role()
        && held.unitId.equals(wish.unitId())
        && held.overlaps(wish.validFrom(), wish.validUntil());
  }

  /** One that is still to begin counts as held: nobody is to prepare both. */
  private void enterOffice(Account account, StaffRole office, List<RoleGrant> held) {
    if (held.stream().anyMatch(it -> it.role.isOffice() && it.role != office)) {
      throw new ProblemException(AccountProblem.ROLES_EXCLUDE_EACH_OTHER);
    }
    if (account.office != office) {
      grants.releaseOffices(account.id);
      account.office = office;
      accounts.flush();
    }
  }

  /**
   * Whoever reaches a unit may end any role on it, whoever holds it. It is lost with the very next
   * request.
   *
   * @throws ProblemException not-found, grant-ended, last-administrator
   */
  @Transactional
  public GrantView revoke(UUID grantId, Set<UUID> reach) {
    var grant = within(grantId, reach);
    if (grant.isKeyToTheHouse()) {
      reaching.keepAnotherKey(grant);
    }
    revoke(grant);
    return view(grant);
  }

  /** Locks its account. */
  void revoke(RoleGrant grant) {
    var account = accounts.locked(grant.accountId).orElseThrow();
    grant.revoke(actor.get().id(), clock.instant(), days.today());
    accounts.touch(account);
    audit.record("role-revoked", grant.subject(), grantChanges(grant, grant.role, null));
  }

  /**
   * Another last day: for a stand-in who stays longer, or leaves sooner.
   *
   * @throws ProblemException not-found, grant-ended, own-roles, last-administrator,
   *     role-granted-before, grant-outlasts-unit; invalid-input for a day past
   */
  @Transactional
  public GrantView limit(UUID grantId, LimitGrant wish, Set<UUID> reach) {
    var grant = within(grantId, reach);
    refuseOwn(grant.accountId);
    if (grant.isKeyToTheHouse() && wish.validUntil() != null) {
      reaching.keepAnotherKey(grant);
    }
    refuseBeyondEnd(org.lock(grant.unitId, reach), wish.validUntil());
    limit(grant, wish.validUntil());
    return view(grant);
  }

  /** Locks its account. */
  void limit(RoleGrant grant, LocalDate lastDay) {
    var account = accounts.locked(grant.accountId).orElseThrow();
    var same = new GrantRole(grant.role, grant.unitId, grant.validFrom, lastDay);
    var others = grants.notOver(account.id).stream().filter(it -> !it.id.equals(grant.id));
    var clash = others.anyMatch(it -> clashes(it, same));
    var before = grant.validUntil;
    grant.limit(lastDay, days.today());
    if (clash) {
      throw new ProblemException(AccountProblem.ROLE_GRANTED_BEFORE);
    }
    accounts.touch(account);
    audit.record(
        "role-limited",
        grant.subject(),
        Changes.of("validUntil", before, lastDay).and("role", grant.role, grant.role));
  }

  private RoleGrant within(UUID grantId, Set<UUID> reach) {
    var grant = grants.findById(grantId);
    if (grant == null || !org.isWithin(grant.unitId, reach)) {
      throw new ProblemException(CommonProblem.NOT_FOUND);
    }
    return grant;
  }

  private void refuseOwn(UUID accountId) {
    if (accountId.equals(actor.get().id())) {
      throw new ProblemException(AccountProblem.OWN_ROLES);
    }
  }

  private void checkDays(GrantRole wish) {
    var today = days.today();
    if (wish.validFrom() != null && wish.validFrom().isBefore(today)) {
      throw ProblemException.field("validFrom", "range");
    }
    var first = wish.validFrom() == null ? today : wish.validFrom();
    if (wish.validUntil() != null && wish.validUntil().isBefore(first)) {
      throw ProblemException.field("validUntil", "range");
    }
  }

  private static void refuseBeyondEnd(UnitView unit, LocalDate lastDay) {
    var end = unit.dissolvedOn();
    if (end != null && (lastDay == null || !lastDay.isBefore(end))) {
      throw new ProblemException(AccountProblem.GRANT_OUTLASTS_UNIT, end);
    }
  }

  private GrantView view(RoleGrant grant) {
    return GrantView.of(grant, org.names(List.of(grant.unitId)).get(grant.unitId));
  }

  private static Changes grantChanges(RoleGrant grant, StaffRole before, StaffRole after) {
    var changes =
        Changes.of("role", before, after)
            .and(
                "accountId",
                before == null ? null : grant.accountId,
                after == null ? null : grant.accountId);
    return grant.validFrom == null && grant.validUntil == null
        ? changes
        : changes.and("validFrom", null, grant.validFrom).and("validUntil", null, grant.validUntil);
  }
}
