package org.linli.member.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.linli.member.MemberFileService;
import org.linli.member.MemberProblem;
import org.linli.member.MemberReachService;
import org.linli.member.MemberView;
import org.linli.member.NumberService;
import org.linli.member.certificate.CertificateService;
import org.linli.member.path.MemberStatus;
import org.linli.org.OrgService;
import org.linli.shared.audit.Audit;
import org.linli.shared.audit.Changes;
import org.linli.shared.problem.ProblemException;

/**
 * Sends letters, and settles them once. The receiving branch's row is locked first, then the
 * member's, then the letter's.
 */
@ApplicationScoped
public class TransferService {
  private static final String COUNTER = "LETTER";
  private final TransferLetterRepository letters;
  private final LetterBook book;
  private final MemberFileService files;
  private final MemberReachService above;
  private final CertificateService certificates;
  private final NumberService numbers;
  private final OrgService org;
  private final Audit audit;
  private final Clock clock;

  TransferService(
      TransferLetterRepository letters,
      LetterBook book,
      MemberFileService files,
      MemberReachService above,
      CertificateService certificates,
      NumberService numbers,
      OrgService org,
      Audit audit,
      Clock clock) {
    this.letters = letters;
    this.book = book;
    this.files = files;
    this.above = above;
    this.certificates = certificates;
    this.numbers = numbers;
    this.org = org;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @throws ProblemException not-found, transfer-not-open, letter-under-way, certificate-open,
   *     not-a-branch, invalid-input
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public LetterView send(SendLetter wish, Set<UUID> reach) {
    files.refuseFuture(wish.on());
    if ((wish.toUnitId() == null) == (wish.toOutside() == null || wish.toOutside().isBlank())) {
      throw ProblemException.field("toUnitId", "choice");
    }
    if (wish.toUnitId() != null && wish.acrossProvinces()) {
      // A tree does not reach across provinces.
      throw ProblemException.field("acrossProvinces", "choice");
    }
    var member = files.lock(wish.memberId(), reach);
    if (wish.toUnitId() != null) {
      above.requireSister(wish.toUnitId(), member.unitId());
    }
    refuseUnlessFree(member, wish.on());
    var letter =
        new TransferLetter(
            member.id(),
            member.unitId(),
            wish.toUnitId(),
            wish.toOutside() == null ? null : wish.toOutside().strip(),
            wish.acrossProvinces(),
            wish.on());
    letter.number =
        "%d-%04d"
            .formatted(wish.on().getYear(), numbers.next(above.above(member.unitId()), COUNTER));
    letter.createdAt = clock.instant();
    letters.persistAndFlush(letter);
    audit.record(
        "transfer-letter-sent",
        letter.subject(),
        Changes.of("number", null, letter.number)
            .and("memberId", null, letter.memberId)
            .and("toUnitId", null, letter.toUnitId)
            .and("toOutside", null, letter.toOutside));
    return book.view(letter, reach);
  }

  private void refuseUnlessFree(MemberView member, LocalDate on) {
    refuseUnlessMember(member);
    if (letters.isOpen(member.id())) {
      throw new ProblemException(TransferProblem.LETTER_UNDER_WAY);
    }
    if (on.isBefore(member.lastOn())) {
      throw new ProblemException(MemberProblem.HAPPENED_TOO_EARLY, member.lastOn());
    }
    certificates.refuseIfOpen(member.id());
  }

  private static void refuseUnlessMember(MemberView member) {
    if (!member.status().isMember() || member.status() == MemberStatus.SUSPENDED) {
      throw new ProblemException(TransferProblem.TRANSFER_NOT_OPEN);
    }
  }

  /**
   * @throws ProblemException not-found, letter-for-the-other-side, unit-dissolved for a branch that
   *     ended in between, letter-settled, letter-expired, transfer-not-open for whoever has left
   *     since, certificate-open, place-too-early, happened-too-early
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public LetterView receive(UUID id, ReceiveLetter wish, Set<UUID> reach) {
    files.refuseFuture(wish.on());
    var seen = book.within(id, reach);
    if (!book.mayReceive(seen, reach)) {
      throw new ProblemException(TransferProblem.LETTER_FOR_THE_OTHER_SIDE);
    }
    if (seen.toUnitId != null) {
      org.lock(seen.toUnitId, reach).refuseIfDissolved();
    }
    var letter = lockedWithMember(seen);
    refuseIfLate(letter);
    letter.receive(wish.on());
    refuseUnlessMember(files.lock(letter.memberId));
    // One may have been issued since the letter was sent.
    certificates.refuseIfOpen(letter.memberId);
    if (letter.toUnitId == null) {
      files.leave(letter.memberId, wish.on(), letter.number);
    } else {
      files.move(letter.memberId, letter.toUnitId, wish.on());
    }
    return settled("transfer-letter-received", letter, reach);
  }

  /**
   * @throws ProblemException not-found, letter-for-the-other-side, letter-settled
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public LetterView recall(UUID id, RecallLetter wish, Set<UUID> reach) {
    files.refuseFuture(wish.on());
    var seen = book.within(id, reach);
    if (!book.maySettle(seen, reach)) {
      throw new ProblemException(TransferProblem.LETTER_FOR_THE_OTHER_SIDE);
    }
    var letter = lockedWithMember(seen);
    letter.recall(wish.on(), wish.reason());
    return settled("transfer-letter-recalled", letter, reach);
  }

  /** Dating it back does not help. Of one that leads out, the slip may come back later. */
  private void refuseIfLate(TransferLetter letter) {
    if (letter.toUnitId != null && letter.state(files.today()) == LetterState.EXPIRED) {
      throw new ProblemException(TransferProblem.LETTER_EXPIRED, letter.validUntil);
    }
  }

  private TransferLetter lockedWithMember(TransferLetter seen) {
    files.lock(seen.memberId);
    var letter = letters.locked(seen.id).orElseThrow();
    // It was read before the lock.
    letters.getEntityManager().refresh(letter);
    return letter;
  }

  private LetterView settled(String action, TransferLetter letter, Set<UUID> reach) {
    letters.flush();
    audit.record(
        action,
        letter.subject(),
        Changes.of("settledOn", null, letter.settledOn).masked("note", null, letter.note));
    return book.view(letter, reach);
  }
}
