package org.linli.servicewindow.kiosk;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.linli.servicewindow.device.DeviceRef;
import org.linli.shared.database.Ids;

/** A number a kiosk holds in reserve; its id is the ticket's, should it become one. */
@Entity
class NumberLease {
  @Id UUID id;
  UUID hallId;
  UUID deviceId;
  LocalDate businessDate;
  String prefix;
  int number;

  @Enumerated(EnumType.STRING)
  LeaseState state;

  Instant leasedAt;
  Instant settledAt;

  /** The holder's, once there is one: the same slip told twice is told by it. */
  byte[] tokenHash;

  @Version long version;

  NumberLease() {}

  NumberLease(DeviceRef device, LocalDate date, String prefix, int number, Instant now) {
    id = Ids.next();
    hallId = device.hallId();
    deviceId = device.id();
    businessDate = date;
    this.prefix = prefix;
    this.number = number;
    state = LeaseState.OPEN;
    leasedAt = now;
  }

  /** Somebody has it: also if it was given up for lost in the meantime. */
  void use(byte[] holder, Instant now) {
    state = LeaseState.USED;
    tokenHash = holder;
    settledAt = now;
  }

  void voidIt(Instant now) {
    state = LeaseState.VOIDED;
    settledAt = now;
  }
}
