package org.linli.resident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import org.linli.person.MergeUndone;
import org.linli.person.PeopleMerged;
import org.linli.person.PersonService;
import org.linli.shared.problem.ProblemException;

/** When two records become one, where both lived is where one person lived. */
@ApplicationScoped
class PeopleMerge {
  private static final String TABLE = "resident";
  private final ResidentRepository residents;
  private final PersonService people;

  PeopleMerge(ResidentRepository residents, PersonService people) {
    this.residents = residents;
    this.people = people;
  }

  /**
   * @throws ProblemException both-live-somewhere: which household is the right one is for the
   *     registrar to say, by moving one of them out
   */
  void merge(@Observes PeopleMerged news) {
    if (residents.living(news.keptId()).isPresent()
        && residents.living(news.goneId()).isPresent()) {
      throw new ProblemException(ResidentProblem.BOTH_LIVE_SOMEWHERE);
    }
    for (var resident : residents.copiesOf(List.of(news.goneId()))) {
      resident.personId = news.keptId();
      news.moved(TABLE, List.of(resident.id));
    }
    keepWhereTheyLive(news.keptId());
  }

  void part(@Observes MergeUndone news) {
    var moved = news.rows(TABLE);
    residents.copiesOf(List.of(news.keptId())).stream()
        .filter(resident -> moved.contains(resident.id))
        .forEach(resident -> resident.personId = news.goneId());
    keepWhereTheyLive(news.keptId());
  }

  /** Whoever keeps the household keeps the record, as after a move. */
  private void keepWhereTheyLive(UUID personId) {
    residents.living(personId).ifPresent(resident -> people.hand(personId, resident.unitId));
  }
}
