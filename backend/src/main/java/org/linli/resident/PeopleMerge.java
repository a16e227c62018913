package org.linli.resident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.linli.person.MergeUndone;
import org.linli.person.PeopleMerged;
import org.linli.shared.problem.ProblemException;

/** When two records become one, where both lived is where one person lived. */
@ApplicationScoped
class PeopleMerge {
  private static final String TABLE = "resident";
  private final ResidentRepository residents;

  PeopleMerge(ResidentRepository residents) {
    this.residents = residents;
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
    for (var resident : residents.copiesOf(news.goneId())) {
      resident.personId = news.keptId();
      news.moved(TABLE, List.of(resident.id));
    }
  }

  void part(@Observes MergeUndone news) {
    var moved = news.rows(TABLE);
    residents.copiesOf(news.keptId()).stream()
        .filter(resident -> moved.contains(resident.id))
        .forEach(resident -> resident.personId = news.goneId());
  }
}
