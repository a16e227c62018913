package org.linli.resident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.linli.person.MergeUndone;
import org.linli.person.PeopleMerged;
import org.linli.person.PersonService;
import org.linli.shared.audit.Audit;
import org.linli.shared.audit.Changes;
import org.linli.shared.problem.ProblemException;

/** When two records become one, where both lived is where one person lived. */
@ApplicationScoped
class PeopleMerge {
  private static final String TABLE = "resident";

  /** Rows that were ended because they said the same twice. */
  private static final String ENDED = "resident-ended";

  private static final String REASON = "重复登记";
  private static final Comparator<LocalDate> EARLIER = Comparator.naturalOrder();
  private final ResidentRepository residents;
  private final PersonService people;
  private final Audit audit;

  PeopleMerge(ResidentRepository residents, PersonService people, Audit audit) {
    this.residents = residents;
    this.people = people;
    this.audit = audit;
  }

  /**
   * Whoever was entered twice in one household lives there once: the row of the one that goes ends
   * when the other one begins, or is of no day at all.
   *
   * @throws ProblemException both-live-somewhere: which of two households is the right one is for
   *     the registrar to say, by moving one of them out, and a head stays; homes-overlap: nobody
   *     lived in two households on one day
   */
  void merge(@Observes PeopleMerged news) {
    residents
        .living(news.keptId())
        .ifPresent(
            here -> residents.living(news.goneId()).ifPresent(twice -> end(twice, here, news)));
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

  private void end(Resident twice, Resident here, PeopleMerged news) {
    if (!twice.householdId.equals(here.householdId) || twice.isHead()) {
      throw new ProblemException(ResidentProblem.BOTH_LIVE_SOMEWHERE);
    }
    twice.moveOut(later(twice.movedIn, here.movedIn), REASON);
    news.moved(ENDED, List.of(twice.id));
    audit.record(
        "resident-moved-out",
        twice.subject(),
        Changes.of("movedOut", null, twice.movedOut).masked("reason", null, REASON));
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
    var ended = news.rows(ENDED);
    residents.copiesOf(List.of(news.keptId())).stream()
        .filter(resident -> moved.contains(resident.id))
        .forEach(
            resident -> {
              giveBack(resident, news.goneId());
              if (ended.contains(resident.id)) {
                stayWhereThereIsAHead(resident);
              }
            });
    keepWhereTheyLive(news.keptId());
  }

  /** Without a head nobody lives there: all have moved out since. None leaves at this moment. */
  private void stayWhereThereIsAHead(Resident resident) {
    residents.livingIn(resident.householdId).stream()
        .filter(Resident::isHead)
        .findFirst()
        .ifPresent(
            head -> {
              residents.getEntityManager().lock(head, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
              bringBack(resident);
            });
  }

  private void bringBack(Resident resident) {
    var changes =
        Changes.of("movedOut", resident.movedOut, null)
            .masked("reason", resident.movedOutReason, null);
    resident.stay();
    audit.record("resident-brought-back", resident.subject(), changes);
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
