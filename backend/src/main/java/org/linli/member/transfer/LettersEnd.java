package org.linli.member.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.linli.member.EntryAnnulled;
import org.linli.member.MemberLeft;
import org.linli.shared.audit.Audit;
import org.linli.shared.audit.Changes;
import org.linli.shared.problem.ProblemException;

/**
 * A letter of somebody who is no member any more leads nowhere: it is recalled, and is under way
 * again if that was a mistake. One that came from outside goes with the file it opened.
 */
@ApplicationScoped
class LettersEnd {
  private final TransferLetterRepository letters;
  private final Audit audit;

  LettersEnd(TransferLetterRepository letters, Audit audit) {
    this.letters = letters;
    this.audit = audit;
  }

  void recall(@Observes MemberLeft news) {
    letters
        .openLocked(news.memberId())
        .ifPresent(
            letter -> {
              // It may have been sent after what is entered only now.
              var on = news.on().isBefore(letter.sentOn) ? letter.sentOn : news.on();
              letter.recall(on, news.why());
              letter.recalledBy = news.entryId();
              letters.flush();
              audit.record(
                  "transfer-letter-recalled",
                  letter.subject(),
                  Changes.of("settledOn", null, on).masked("note", null, letter.note));
            });
  }

  /** The letter can be taken again, for whom it is of. */
  private void annul(TransferLetter letter, UUID entryId) {
    letter.annulledBy = entryId;
    letters.flush();
    audit.record(
        "transfer-letter-annulled", letter.subject(), Changes.of("annulledBy", null, entryId));
  }

  /**
   * @throws ProblemException letter-under-way, which is to be settled first
   */
  void reopen(@Observes EntryAnnulled news) {
    if (letters.isOpen(news.member().id())) {
      throw new ProblemException(TransferProblem.LETTER_UNDER_WAY);
    }
    if (news.openedFile()) {
      letters.openedWith(news.member().id()).ifPresent(letter -> annul(letter, news.entryId()));
    }
    letters
        .recalledBy(news.entryId())
        .ifPresent(
            letter -> {
              var before = letter.settledOn;
              letter.reopen();
              letters.flush();
              audit.record(
                  "transfer-letter-reopened",
                  letter.subject(),
                  Changes.of("settledOn", before, null));
            });
  }
}
