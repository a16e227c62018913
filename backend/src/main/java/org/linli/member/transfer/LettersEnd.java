package org.linli.member.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.linli.member.MemberLeft;
import org.linli.shared.audit.Audit;
import org.linli.shared.audit.Changes;

/** A letter of somebody who is no member any more leads nowhere: it is recalled. */
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
              letters.flush();
              audit.record(
                  "transfer-letter-recalled",
                  letter.subject(),
                  Changes.of("settledOn", null, on).masked("note", null, letter.note));
            });
  }
}
