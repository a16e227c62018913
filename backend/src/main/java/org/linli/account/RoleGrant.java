package org.linli.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.linli.shared.audit.AuditSubject;
import org.linli.shared.database.Ids;
import org.linli.shared.problem.ProblemException;

/**
 * One role, granted to one account on one unit. It acts from its first day to its last one, in
 * China, unless it is revoked before; the row stays in any case.
 */
@Entity
class RoleGrant {
  @Id UUID id;
  UUID accountId;

  @Enumerated(EnumType.STRING)
  StaffRole role;

  UUID unitId;

  /** Null: since it was granted. */
  LocalDate validFrom;

  /** The last day; null: until it is revoked. */
  LocalDate validUntil;

  /** The role, if it is one of the three that exclude one another and not over; else null. */
  @Enumerated(EnumType.STRING)
  StaffRole office;

  /** Null when the system itself granted it. */
  UUID grantedBy;

  Instant grantedAt;
  UUID revokedBy;
  Instant revokedAt;
  @Version long version;

  RoleGrant() {}

  RoleGrant(UUID accountId, GrantRole wish, UUID grantedBy, Instant at) {
    this.id = Ids.next();
    this.accountId = accountId;
    this.role = wish.role();
    this.unitId = wish.unitId();
    this.validFrom = wish.validFrom();
    this.validUntil = wish.validUntil();
    this.office = role.isOffice() ? role : null;
    this.grantedBy = grantedBy;
    this.grantedAt = at;
  }

  /**
   * @throws ProblemException grant-ended if it was revoked before, or is over
   */
  void revoke(UUID by, Instant at, LocalDate today) {
    refuseIfOver(today);
    revokedBy = by;
    revokedAt = at;
    office = null;
  }

  /**
   * Another last day, or none.
   *
   * @throws ProblemException grant-ended; invalid-input for a day before today or before its first
   */
  void limit(LocalDate lastDay, LocalDate today) {
    refuseIfOver(today);
    if (lastDay != null && (lastDay.isBefore(today) || isBefore(lastDay, validFrom))) {
      throw ProblemException.field("validUntil", "range");
    }
    validUntil = lastDay;
  }

  boolean isOver(LocalDate today) {
    return revokedAt != null || isBefore(validUntil, today);
  }

  boolean overlaps(LocalDate from, LocalDate until) {
    return !isBefore(validUntil, from) && !isBefore(until, validFrom);
  }

  /** Whether without its role nobody might be left to administer its unit. */
  boolean isKeyToTheHouse() {
    return revokedAt == null && validUntil == null && StaffRole.KEYS.contains(role);
  }

  AuditSubject subject() {
    return new AuditSubject("RoleGrant", id, unitId);
  }

  private void refuseIfOver(LocalDate today) {
    if (isOver(today)) {
      throw new ProblemException(AccountProblem.GRANT_ENDED);
    }
  }

  /** Of days either of which may not be stated. */
  private static boolean isBefore(LocalDate day, LocalDate other) {
    return day != null && other != null && day.isBefore(other);
  }
}
