package org.linli.resident;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.linli.shared.audit.AuditSubject;
import org.linli.shared.database.Ids;

/** Those who live together at one address of a residents' group. */
@Entity
class Household {
  @Id UUID id;

  /** The residents' group. */
  UUID unitId;

  String address;
  String addressKey;
  Instant createdAt;
  @Version long version;

  Household() {}

  Household(UUID unitId, Address address, Instant at) {
    this.id = Ids.next();
    this.unitId = unitId;
    this.address = address.text();
    this.addressKey = address.key();
    this.createdAt = at;
  }

  /** It was written wrongly; those who live there follow. */
  void correct(Address right) {
    address = right.text();
    addressKey = right.key();
  }

  AuditSubject subject() {
    return new AuditSubject("Household", id, unitId);
  }
}
