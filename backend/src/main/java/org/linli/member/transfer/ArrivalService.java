package org.linli.member.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.linli.member.MemberFileService;
import org.linli.member.OpeningService;
import org.linli.shared.audit.Audit;
import org.linli.shared.audit.Changes;
import org.linli.shared.problem.ProblemException;

/** Takes over members who come with a letter from outside the tree. */
@ApplicationScoped
public class ArrivalService {
  private final TransferLetterRepository letters;
  private final LetterBook book;
  private final OpeningService opening;
  private final MemberFileService files;
  private final Audit audit;
  private final Clock clock;

  ArrivalService(
      TransferLetterRepository letters,
      LetterBook book,
      OpeningService opening,
      MemberFileService files,
      Audit audit,
      Clock clock) {
    this.letters = letters;
    this.book = book;
    this.opening = opening;
    this.files = files;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * The letter is kept as received, and a file opened for its member.
   *
   * @throws ProblemException letter-expired, letter-settled for one that came before,
   *     invalid-input, and what {@link OpeningService#arrive} refuses
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public LetterView takeOver(TakeOver wish, Set<UUID> reach) {
    var letter = TransferLetter.arrived(wish, files.today());
    letter.memberId = opening.arrive(wish.registration(), reach).id();
    refuseIfKnown(letter);
    letter.createdAt = clock.instant();
    letters.persistAndFlush(letter);
    audit.record(
        "transfer-letter-received",
        letter.subject(),
        Changes.of("number", null, letter.number)
            .and("memberId", null, letter.memberId)
            .and("fromOutside", null, letter.fromOutside)
            .and("sentOn", null, letter.sentOn)
            .and("settledOn", null, letter.settledOn));
    return book.view(letter, reach);
  }

  /** A letter is of one member; UNIQUE stands behind it. */
  private void refuseIfKnown(TransferLetter letter) {
    letters
        .arrived(letter.fromOutside, letter.number)
        .ifPresent(
            before -> {
              throw new ProblemException(TransferProblem.LETTER_SETTLED, before.settledOn);
            });
  }
}
