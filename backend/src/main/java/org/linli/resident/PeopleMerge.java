package org.linli.resident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.linli.person.MergeUndone;
import org.linli.person.PeopleMerged;
import org.linli.person.PersonService;
import org.linli.shared.problem.ProblemException;

/** When two records become one, where both lived is where one person lived. */
@ApplicationScoped
class PeopleMerge {
  private static final String TABLE = "resident";
  private static final Comparator<LocalDate> EARLIER = Comparator.naturalOrder();
  private final ResidentRepository residents;
  private final PersonService people;

  PeopleMerge(ResidentRepository residents, PersonService people) {
    this.residents = residents;
    this.people = people;
  }

  /**
   * @throws ProblemException both-live-somewhere: which household is the right one is for the
   *     registrar to say, by moving one of them out; homes-overlap: nobody lived in two households
   *     on one day
   */
  void merge(@Observes PeopleMerged news) {
    if (residents.living(news.keptId()).isPresent()
        && residents.living(news.goneId()).isPresent()) {
      throw new ProblemException(ResidentProblem.BOTH_LIVE_SOMEWHERE);
    }
    var theirs = residents.copiesOf(List.of(news.goneId()));
    for (var home : residents.copiesOf(List.of(news.keptId()))) {
      theirs.forEach(other -> refuseOverlap(home, other));
    }
    for (var resident : theirs) {
      resident.personId = news.keptId();
      news.moved(TABLE, List.of(resident.id));
    }
    keepWhereTheyLive(news.keptId());
  }

  private static void refuseOverlap(Resident one, Resident other) {
    var from = later(one.movedIn, other.movedIn);
    var until = Stream.of(one, other).map(r -> r.movedOut).filter(Objects::nonNull).min(EARLIER);
    if (until.isPresent() && from.isBefore(until.get())) {
      throw new ProblemException(ResidentProblem.HOMES_OVERLAP, from, until.get());
    }
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  void part(@Observes MergeUndone news) {
    var moved = news.rows(TABLE);
    residents.copiesOf(List.of(news.keptId())).stream()
        .filter(resident -> moved.contains(resident.id))
        .forEach(resident -> giveBack(resident, news.goneId()));
    keepWhereTheyLive(news.keptId());
  }

  /** With what it said before: that it could be so was for that time to say. */
  private void giveBack(Resident resident, UUID to) {
    resident.personId = to;
    people.find(to).ifPresent(resident::copy);
  }

  /** Whoever keeps the household keeps the record, as after a move. */
  private void keepWhereTheyLive(UUID personId) {
    residents.living(personId).ifPresent(resident -> people.hand(personId, resident.unitId));
  }
}
