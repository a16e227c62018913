package org.linli.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.linli.shared.audit.AuditSubject;
import org.linli.shared.database.Ids;
import org.linli.shared.problem.ProblemException;

/** One role, granted to one account on one unit, until it is revoked; the row then stays. */
@Entity
class RoleGrant {
  @Id UUID id;
  UUID accountId;

  @Enumerated(EnumType.STRING)
  StaffRole role;

  UUID unitId;

  /** Null when the system itself granted it. */
  UUID grantedBy;

  Instant grantedAt;
  UUID revokedBy;
  Instant revokedAt;
  @Version long version;

  RoleGrant() {}

  RoleGrant(UUID accountId, StaffRole role, UUID unitId, UUID grantedBy, Instant at) {
    this.id = Ids.next();
    this.accountId = accountId;
    this.role = role;
    this.unitId = unitId;
    this.grantedBy = grantedBy;
    this.grantedAt = at;
  }

  /**
   * @throws ProblemException grant-ended if it was revoked before
   */
  void revoke(UUID by, Instant at) {
    if (revokedAt != null) {
      throw new ProblemException(AccountProblem.GRANT_ENDED);
    }
    revokedBy = by;
    revokedAt = at;
  }

  boolean makesAdministrator() {
    return role == StaffRole.SYSTEM_ADMINISTRATOR;
  }

  AuditSubject subject() {
    return new AuditSubject("RoleGrant", id, unitId);
  }
}
