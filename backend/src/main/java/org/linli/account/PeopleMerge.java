package org.linli.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.linli.person.MergeUndone;
import org.linli.person.PeopleMerged;
import org.linli.shared.problem.ProblemException;

/** When two records become one, an account goes along. */
@ApplicationScoped
class PeopleMerge {
  private static final String TABLE = "account";
  private final AccountRepository accounts;

  PeopleMerge(AccountRepository accounts) {
    this.accounts = accounts;
  }

  /**
   * @throws ProblemException both-have-accounts: which of the two is used is not ours to say
   */
  void merge(@Observes PeopleMerged news) {
    var going = accounts.ofPerson(news.goneId());
    if (going.isPresent() && accounts.ofPerson(news.keptId()).isPresent()) {
      throw new ProblemException(AccountProblem.BOTH_HAVE_ACCOUNTS);
    }
    going.ifPresent(
        account -> {
          account.personId = news.keptId();
          news.moved(TABLE, List.of(account.id));
        });
  }

  void part(@Observes MergeUndone news) {
    accounts
        .ofPerson(news.keptId())
        .filter(account -> news.rows(TABLE).contains(account.id))
        .ifPresent(account -> account.personId = news.goneId());
  }
}
