package org.linli.member.certificate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.linli.shared.audit.AuditSubject;
import org.linli.shared.database.Ids;
import org.linli.shared.problem.ProblemException;

/** One certificate, from the day it was issued to the day it was returned. */
@Entity
class FloatingCertificate {
  private static final int MONTHS_AWAY = 6;

  @Id UUID id;

  /** The committee whose numbers run on. */
  UUID issuerId;

  String number;
  UUID memberId;
  UUID homeUnitId;

  /** Null where the host lies outside the tree. */
  UUID hostUnitId;

  String hostOutside;
  String reason;
  LocalDate issuedOn;
  LocalDate awayUntil;
  short renewals;

  /** Null while it is out. */
  LocalDate returnedOn;

  Instant createdAt;
  @Version long version;

  FloatingCertificate() {}

  /**
   * @throws ProblemException certificate-too-short for less than half a year
   */
  FloatingCertificate(IssueCertificate wish, UUID homeUnitId, UUID issuerId, Instant at) {
    var first = wish.on().plusMonths(MONTHS_AWAY);
    if (wish.awayUntil().isBefore(first)) {
      throw new ProblemException(CertificateProblem.CERTIFICATE_TOO_SHORT, first);
    }
    this.id = Ids.next();
    this.issuerId = issuerId;
    this.memberId = wish.memberId();
    this.homeUnitId = homeUnitId;
    this.hostUnitId = wish.hostUnitId();
    this.hostOutside = wish.hostOutside() == null ? null : wish.hostOutside().strip();
    this.reason = wish.reason().strip();
    this.issuedOn = wish.on();
    this.awayUntil = wish.awayUntil();
    this.createdAt = at;
  }

  /**
   * Away for longer.
   *
   * @throws ProblemException certificate-returned, invalid-input for a day that is not later
   */
  void renew(LocalDate until) {
    refuseIfReturned();
    if (!until.isAfter(awayUntil)) {
      throw ProblemException.tooEarly("awayUntil", awayUntil.plusDays(1));
    }
    awayUntil = until;
    renewals++;
  }

  /**
   * @throws ProblemException certificate-returned, invalid-input for a day before it was issued
   */
  void giveBack(LocalDate on) {
    refuseIfReturned();
    if (on.isBefore(issuedOn)) {
      throw ProblemException.tooEarly("on", issuedOn);
    }
    returnedOn = on;
  }

  private void refuseIfReturned() {
    if (returnedOn != null) {
      throw new ProblemException(CertificateProblem.CERTIFICATE_RETURNED, returnedOn);
    }
  }

  AuditSubject subject() {
    return new AuditSubject("FloatingCertificate", id, homeUnitId);
  }
}
