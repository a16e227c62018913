package org.linli.member;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.linli.member.path.MemberStatus;
import org.linli.shared.database.Ids;

/** How somebody stood, from a day to a day. */
@Entity
@Table(name = "member_standing")
class Standing {
  @Id UUID id;
  UUID memberId;

  @Enumerated(EnumType.STRING)
  MemberStatus status;

  LocalDate heldFrom;

  /** The first day on which it no longer was so; null while no end is known. */
  LocalDate heldUntil;

  @Version long version;

  Standing() {}

  Standing(UUID memberId, MemberStatus status, LocalDate from) {
    this.id = Ids.next();
    this.memberId = memberId;
    this.status = status;
    this.heldFrom = from;
  }

  DossierView.StandingView view() {
    return new DossierView.StandingView(status, heldFrom, heldUntil);
  }
}
