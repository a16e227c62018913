package org.linli.member.place;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.linli.shared.database.Ids;

/** One member's time at one unit, in one respect. */
@Entity
@Table(name = "member_place")
class Place {
  @Id UUID id;
  UUID memberId;

  @Enumerated(EnumType.STRING)
  PlaceKind kind;

  UUID unitId;
  LocalDate heldFrom;

  /** The first day on which it no longer was so; null while no end is known. */
  LocalDate heldUntil;

  /** The entry of the file it rests on; null if none does. */
  UUID begunBy;

  /** Likewise of its end. */
  UUID endedBy;

  @Version long version;

  Place() {}

  Place(UUID memberId, PlaceKind kind, UUID unitId, LocalDate from, UUID entry) {
    this.id = Ids.next();
    this.memberId = memberId;
    this.kind = kind;
    this.unitId = unitId;
    this.heldFrom = from;
    this.begunBy = entry;
  }

  boolean covers(LocalDate day) {
    return !day.isBefore(heldFrom) && (heldUntil == null || day.isBefore(heldUntil));
  }

  /** There is a day that both cover. */
  boolean meets(Place other) {
    return (heldUntil == null || other.heldFrom.isBefore(heldUntil))
        && (other.heldUntil == null || heldFrom.isBefore(other.heldUntil))
        && !isEmpty()
        && !other.isEmpty();
  }

  private boolean isEmpty() {
    return heldFrom.equals(heldUntil);
  }

  boolean isOpen() {
    return heldUntil == null;
  }

  void end(LocalDate on, UUID entry) {
    heldUntil = on;
    endedBy = entry;
  }

  /** It never ended. */
  void reopen() {
    end(null, null);
  }

  /** The last day anything is known of. */
  LocalDate lastDay() {
    return heldUntil == null ? heldFrom : heldUntil;
  }
}
