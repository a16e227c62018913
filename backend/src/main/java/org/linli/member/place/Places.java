package org.linli.member.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.linli.member.path.MemberStatus;
import org.linli.shared.problem.ProblemException;

/**
 * Everything that is known of where one member is, was and will be. Its verbs end what was and
 * begin what follows on the same day, so that there is no day between and none twice.
 */
public final class Places {
  private static final Set<PlaceKind> ALL = EnumSet.allOf(PlaceKind.class);
  private final UUID memberId;
  private final List<Place> rows;
  private final List<Place> added = new ArrayList<>();
  private UUID entry;

  Places(UUID memberId, List<Place> rows) {
    this.memberId = memberId;
    this.rows = new ArrayList<>(rows);
  }

  /** Somebody of whom nothing is known yet. */
  public static Places none(UUID memberId) {
    return new Places(memberId, List.of());
  }

  /** What is changed from now on rests on this entry of the file. */
  public Places by(UUID newEntry) {
    entry = newEntry;
    return this;
  }

  /** Where it was so on a day; empty if nowhere. */
  public Optional<UUID> at(PlaceKind kind, LocalDate day) {
    return rows.stream()
        .filter(row -> row.kind == kind && row.covers(day))
        .map(row -> row.unitId)
        .findFirst();
  }

  /**
   * How often it was so on a day; more than once would be wrong.
   *
   * @param unit only there; null for anywhere
   */
  public long countAt(PlaceKind kind, UUID unit, LocalDate day) {
    return rows.stream()
        .filter(row -> row.kind == kind && row.covers(day))
        .filter(row -> unit == null || row.unitId.equals(unit))
        .count();
  }

  /** Where it is so with no end known. */
  public Optional<UUID> open(PlaceKind kind) {
    return rows.stream()
        .filter(row -> row.kind == kind && row.isOpen())
        .map(row -> row.unitId)
        .findFirst();
  }

  /** Since when it is so with no end known. */
  public Optional<LocalDate> since(PlaceKind kind) {
    return rows.stream()
        .filter(row -> row.kind == kind && row.isOpen())
        .map(row -> row.heldFrom)
        .findFirst();
  }

  /**
   * What follows from how somebody stands now: members belong to a branch and attend there, full
   * ones vote there, and whoever has left is nowhere.
   *
   * @throws ProblemException place-too-early
   */
  public void become(MemberStatus status, UUID branch, LocalDate on) {
    refuseBefore(ALL, on);
    if (!status.isMember()) {
      ALL.forEach(kind -> end(kind, on));
      return;
    }
    if (open(PlaceKind.BELONGS).isEmpty()) {
      begin(PlaceKind.BELONGS, branch, on);
      begin(PlaceKind.ATTENDS, branch, on);
    }
    end(PlaceKind.VOTES, on);
    if (status.mayVote()) {
      begin(PlaceKind.VOTES, open(PlaceKind.BELONGS).orElseThrow(), on);
    }
  }

  /**
   * From one branch to another, all at once; the group stays behind.
   *
   * @throws ProblemException place-too-early
   */
  public void move(UUID branch, LocalDate on) {
    refuseBefore(ALL, on);
    var votes = open(PlaceKind.VOTES).isPresent();
    ALL.forEach(kind -> end(kind, on));
    begin(PlaceKind.BELONGS, branch, on);
    begin(PlaceKind.ATTENDS, branch, on);
    if (votes) {
      begin(PlaceKind.VOTES, branch, on);
    }
  }

  /**
   * Into a party group, or from one to another.
   *
   * @throws ProblemException place-too-early
   */
  public void join(UUID group, LocalDate on) {
    refuseBefore(EnumSet.of(PlaceKind.BELONGS, PlaceKind.GROUP), on);
    end(PlaceKind.GROUP, on);
    begin(PlaceKind.GROUP, group, on);
  }

  /**
   * Away from home: attends at the host, votes at home as before.
   *
   * @param host null where it lies outside the tree
   * @throws ProblemException place-too-early
   */
  public void floatTo(UUID host, LocalDate on) {
    refuseBefore(EnumSet.of(PlaceKind.BELONGS, PlaceKind.ATTENDS), on);
    end(PlaceKind.ATTENDS, on);
    if (host != null) {
      begin(PlaceKind.ATTENDS, host, on);
    }
  }

  /**
   * Home again.
   *
   * @throws ProblemException place-too-early
   */
  public void comeHome(LocalDate on) {
    floatTo(open(PlaceKind.BELONGS).orElseThrow(), on);
  }

  /**
   * What an entry began never was. What it ended is to be {@link #reopen reopened} once these rows
   * are gone, since only one of a kind is open.
   *
   * @return the rows it began
   * @throws ProblemException place-rests-on-entry where something has changed since
   */
  List<Place> takeBack(UUID mistake) {
    var begun = rows.stream().filter(row -> mistake.equals(row.begunBy)).toList();
    begun.stream().filter(row -> !row.isOpen()).findFirst().ifPresent(r -> refuse(r.heldUntil));
    endedBy(mistake)
        .flatMap(ended -> rows.stream().filter(row -> row.kind == ended.kind && row.isOpen()))
        .filter(row -> !begun.contains(row))
        .findFirst()
        .ifPresent(row -> refuse(row.heldFrom));
    rows.removeAll(begun);
    return begun;
  }

  /**
   * What the entry ended goes on.
   *
   * @return how much
   */
  int reopen(UUID mistake) {
    var ended = endedBy(mistake).toList();
    ended.forEach(Place::reopen);
    return ended.size();
  }

  /** They came to another branch after the entry was made. */
  boolean movedAfter(UUID earlier) {
    return rows.stream()
        .filter(row -> row.kind == PlaceKind.BELONGS && !earlier.equals(row.begunBy))
        .anyMatch(row -> row.id.toString().compareTo(earlier.toString()) > 0);
  }

  /** When the entry ended it, they belonged to a branch and attended elsewhere, or nowhere here. */
  boolean wasAwayUntil(UUID mistake) {
    var home = left(PlaceKind.BELONGS, mistake);
    return home.isPresent() && !home.equals(left(PlaceKind.ATTENDS, mistake));
  }

  private Optional<UUID> left(PlaceKind kind, UUID mistake) {
    return endedBy(mistake).filter(row -> row.kind == kind).map(row -> row.unitId).findFirst();
  }

  private Stream<Place> endedBy(UUID mistake) {
    return rows.stream().filter(row -> mistake.equals(row.endedBy));
  }

  private static void refuse(LocalDate since) {
    throw new ProblemException(PlaceProblem.PLACE_RESTS_ON_ENTRY, since);
  }

  List<Place> rows() {
    return rows;
  }

  /** Rows that are not kept yet. */
  List<Place> added() {
    return added;
  }

  private void refuseBefore(Set<PlaceKind> kinds, LocalDate on) {
    rows.stream()
        .filter(row -> kinds.contains(row.kind))
        .map(Place::lastDay)
        .max(Comparator.naturalOrder())
        .filter(on::isBefore)
        .ifPresent(
            last -> {
              throw new ProblemException(PlaceProblem.PLACE_TOO_EARLY, last);
            });
  }

  private void end(PlaceKind kind, LocalDate on) {
    rows.stream().filter(row -> row.kind == kind && row.isOpen()).forEach(r -> r.end(on, entry));
  }

  private void begin(PlaceKind kind, UUID unit, LocalDate on) {
    var row = new Place(memberId, kind, unit, on, entry);
    rows.add(row);
    added.add(row);
  }
}
