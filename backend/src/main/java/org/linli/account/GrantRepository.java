package org.linli.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Questions about roles granted. */
@ApplicationScoped
class GrantRepository implements PanacheRepositoryBase<RoleGrant, UUID> {
  private static final String NOT_OVER =
      "revokedAt is null and (validUntil is null or validUntil >= :today)";
  private static final String ACTING = NOT_OVER + " and (validFrom is null or validFrom <= :today)";

  private final GrantDays days;

  GrantRepository(GrantDays days) {
    this.days = days;
  }

  /** What this account may do now, oldest grant first. */
  List<RoleGrant> acting(UUID account) {
    return list(ACTING + " and accountId = :account order by id", today().and("account", account));
  }

  /** What was granted to these accounts and not revoked, whether or not its days are now. */
  List<RoleGrant> given(Collection<UUID> accounts) {
    return accounts.isEmpty()
        ? List.of()
        : list("accountId in ?1 and revokedAt is null order by id", accounts);
  }

  /** What this account may do now or on a day to come. */
  List<RoleGrant> notOver(UUID account) {
    return list(NOT_OVER + " and accountId = :account", today().and("account", account));
  }

  /** Who holds one of these roles now on one of these very units. */
  List<RoleGrant> actingOn(Collection<UUID> units, Collection<StaffRole> roles) {
    return list(
        ACTING + " and unitId in :units and role in :roles",
        today().and("units", units).and("roles", roles));
  }

  /** What would still be held on this very unit on that day or later. */
  List<RoleGrant> lastingTo(LocalDate day, UUID unit) {
    return list(
        "unitId = ?1 and revokedAt is null and (validUntil is null or validUntil >= ?2)"
            + " order by accountId, id",
        unit,
        day);
  }

  /** Offices that are over are held no longer, so that another may be given. */
  void releaseOffices(UUID account) {
    update("office = null where accountId = ?1 and office is not null", account);
  }

  /** Whether anybody but this account can sign in and has this role here, and for good. */
  boolean hasAnother(StaffRole role, UUID unit, UUID but) {
    return count(
            "from RoleGrant g join Account a on a.id = g.accountId where g.unitId = ?1"
                + " and g.role = ?2 and g.revokedAt is null and g.validUntil is null"
                + " and (g.validFrom is null or g.validFrom <= ?3)"
                + " and a.status = ?4 and a.id <> ?5",
            unit,
            role,
            days.today(),
            AccountStatus.ACTIVE,
            but)
        > 0;
  }

  private Parameters today() {
    return Parameters.with("today", days.today());
  }
}
