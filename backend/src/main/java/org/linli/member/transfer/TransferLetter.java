package org.linli.member.transfer;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.linli.shared.audit.AuditSubject;
import org.linli.shared.database.Ids;
import org.linli.shared.problem.ProblemException;

/** One letter (组织关系介绍信). It is settled once: received or recalled. */
@Entity
class TransferLetter {
  private static final int MONTHS_VALID = 3;
  private static final int MONTHS_ACROSS_PROVINCES = 6;

  @Id UUID id;
  String number;
  UUID memberId;

  /** Null where it came from outside the tree. */
  UUID fromUnitId;

  /** Where it came from outside the tree; else null. */
  String fromOutside;

  /** Null where it leads out of the tree. */
  UUID toUnitId;

  /** Where it leads out of the tree; else null. */
  String toOutside;

  boolean acrossProvinces;
  LocalDate sentOn;
  LocalDate validUntil;

  /** Null while it is not settled; likewise the next. */
  LocalDate settledOn;

  Boolean received;
  String note;

  /** The entry of the file that recalled it; null unless one did. */
  UUID recalledBy;

  /** The entry it opened a file with, once that was annulled; else null. */
  UUID annulledBy;

  Instant createdAt;
  @Version long version;

  TransferLetter() {}

  TransferLetter(UUID memberId, UUID from, UUID to, String outside, boolean far, LocalDate on) {
    this.id = Ids.next();
    this.memberId = memberId;
    this.fromUnitId = from;
    this.toUnitId = to;
    this.toOutside = outside;
    this.acrossProvinces = far;
    this.sentOn = on;
    this.validUntil = on.plusMonths(far ? MONTHS_ACROSS_PROVINCES : MONTHS_VALID);
  }

  /**
   * One that came from outside, received by a branch of the tree. It has to be valid on the day it
   * is entered as well, so that dating it back does not help.
   *
   * @throws ProblemException letter-expired, invalid-input for a day before that of the letter
   */
  static TransferLetter arrived(TakeOver wish, LocalDate today) {
    var letter =
        new TransferLetter(null, null, wish.unitId(), null, wish.acrossProvinces(), wish.sentOn());
    letter.fromOutside = wish.fromOutside().strip();
    letter.number = wish.number().strip();
    letter.refuseIfOver(today);
    letter.receive(wish.on());
    return letter;
  }

  LetterState state(LocalDate today) {
    if (annulledBy != null) {
      return LetterState.ANNULLED;
    }
    if (received != null) {
      return received ? LetterState.RECEIVED : LetterState.RECALLED;
    }
    return today.isAfter(validUntil) ? LetterState.EXPIRED : LetterState.UNDER_WAY;
  }

  /** On that day the member was under way: the last valid day still counts. */
  boolean isUnderWay(LocalDate day) {
    return !day.isBefore(sentOn)
        && !day.isAfter(validUntil)
        && (settledOn == null || day.isBefore(settledOn));
  }

  /**
   * The other side has it.
   *
   * @throws ProblemException letter-settled, letter-expired, invalid-input for a day before it was
   *     sent
   */
  void receive(LocalDate on) {
    refuseIfSettled();
    refuseIfOver(on);
    settle(on, true);
  }

  /**
   * The sender takes it back, also when it has expired.
   *
   * @throws ProblemException letter-settled, invalid-input for a day before it was sent
   */
  void recall(LocalDate on, String reason) {
    refuseIfSettled();
    settle(on, false);
    note = reason.strip();
  }

  /** The entry that recalled it was a mistake: it is as valid as before. */
  void reopen() {
    settledOn = null;
    received = null;
    note = null;
    recalledBy = null;
  }

  private void settle(LocalDate on, boolean arrived) {
    if (on.isBefore(sentOn)) {
      throw ProblemException.tooEarly("on", sentOn);
    }
    settledOn = on;
    received = arrived;
  }

  private void refuseIfOver(LocalDate day) {
    if (day.isAfter(validUntil)) {
      throw new ProblemException(TransferProblem.LETTER_EXPIRED, validUntil);
    }
  }

  private void refuseIfSettled() {
    if (received != null) {
      throw new ProblemException(TransferProblem.LETTER_SETTLED, settledOn);
    }
  }

  AuditSubject subject() {
    return new AuditSubject("TransferLetter", id, fromUnitId == null ? toUnitId : fromUnitId);
  }
}
