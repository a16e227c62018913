package org.linli.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Questions about roles granted. */
@ApplicationScoped
class GrantRepository implements PanacheRepositoryBase<RoleGrant, UUID> {

  /** What these accounts may do now, oldest grant first. */
  List<RoleGrant> live(Collection<UUID> accounts) {
    return accounts.isEmpty()
        ? List.of()
        : list("accountId in ?1 and revokedAt is null order by id", accounts);
  }

  /** Who has this role now on one of these units. */
  List<RoleGrant> ofRole(StaffRole role, Collection<UUID> units) {
    return list("role = ?1 and unitId in ?2 and revokedAt is null", role, units);
  }

  boolean isGranted(UUID account, StaffRole role, UUID unit) {
    return count(
            "accountId = ?1 and role = ?2 and unitId = ?3 and revokedAt is null",
            account,
            role,
            unit)
        > 0;
  }

  /** Whether anybody but this account can sign in and administer this very unit. */
  boolean hasOtherAdministrator(UUID unit, UUID but) {
    return count(
            "from RoleGrant g join Account a on a.id = g.accountId where g.unitId = ?1"
                + " and g.role = ?2 and g.revokedAt is null and a.status = ?3 and a.id <> ?4",
            unit,
            StaffRole.SYSTEM_ADMINISTRATOR,
            AccountStatus.ACTIVE,
            but)
        > 0;
  }
}
