package org.linli.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.shared.http.Versioned;

/**
 * One account as its administrators see it.
 *
 * @param name how the person is called
 * @param unitId where the account belongs
 * @param lockedUntil after too many wrong passwords; null, or past, when it is not locked
 * @param roles not revoked, oldest first; some may not have begun, others may be over
 */
public record AccountView(
    UUID id,
    String username,
    String name,
    AccountStatus status,
    UUID unitId,
    @Nullable Instant lockedUntil,
    List<HeldRole> roles,
    Instant createdAt,
    long version)
    implements Versioned {

  /**
   * One role the account holds.
   *
   * @param grantId with which it can be revoked
   * @param validFrom the first day on which it acts; null: since it was granted
   * @param validUntil the last day on which it acts; null: until it is revoked
   */
  public record HeldRole(
      UUID grantId,
      StaffRole role,
      UUID unitId,
      Instant grantedAt,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validUntil) {

    static HeldRole of(RoleGrant grant) {
      return new HeldRole(
          grant.id, grant.role, grant.unitId, grant.grantedAt, grant.validFrom, grant.validUntil);
    }
  }
}
