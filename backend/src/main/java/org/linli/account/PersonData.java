package org.linli.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import org.linli.person.PersonErasing;
import org.linli.person.PersonExporting;
import org.linli.shared.problem.ProblemException;

/** What is kept of somebody's account. Whoever acted in the house stays on record by name. */
@ApplicationScoped
class PersonData {
  private final AccountRepository accounts;

  PersonData(AccountRepository accounts) {
    this.accounts = accounts;
  }

  void export(@Observes PersonExporting news) {
    accounts
        .ofPerson(news.personId())
        .ifPresent(
            a ->
                news.add(
                    "account",
                    List.of(
                        Map.of(
                            "username",
                            a.username,
                            "status",
                            a.status.name(),
                            "createdAt",
                            PersonExporting.moment(a.createdAt)))));
  }

  /**
   * @throws ProblemException has-an-account
   */
  void refuse(@Observes PersonErasing news) {
    if (accounts.ofPerson(news.personId()).isPresent()) {
      throw new ProblemException(AccountProblem.HAS_AN_ACCOUNT);
    }
  }
}
