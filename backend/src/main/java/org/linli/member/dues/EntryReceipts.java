package org.linli.member.dues;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Comparator;
import org.linli.member.EntryAnnulled;
import org.linli.shared.problem.ProblemException;

/** An entry that made somebody pay dues stands as long as a receipt rests on it. */
@ApplicationScoped
class EntryReceipts {
  private final DuesAccounts accounts;

  EntryReceipts(DuesAccounts accounts) {
    this.accounts = accounts;
  }

  private static boolean stoodSo(EntryAnnulled news) {
    return news.before() != null && DuesAccounts.pays(news.before());
  }

  /**
   * @throws ProblemException receipt-rests-on-entry
   */
  void refuse(@Observes EntryAnnulled news) {
    if (!DuesAccounts.pays(news.after()) || stoodSo(news)) {
      return;
    }
    var account = accounts.of(news.member());
    account.spells().stream()
        .map(DuesAccount.Spell::from)
        .max(Comparator.naturalOrder())
        .flatMap(since -> account.lastPaid().filter(paid -> !paid.atEndOfMonth().isBefore(since)))
        .ifPresent(
            paid -> {
              throw new ProblemException(DuesProblem.RECEIPT_RESTS_ON_ENTRY, paid);
            });
  }
}
