package org.linli.member.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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

  Places(UUID memberId, List<Place> rows) {
    this.memberId = memberId;
    this.rows = new ArrayList<>(rows);
  }

  /** Somebody of whom nothing is known yet. */
  public static Places none(UUID memberId) {
    return new Places(memberId, List.of());
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
    rows.stream().filter(row -> row.kind == kind && row.isOpen()).forEach(r -> r.heldUntil = on);
  }

  private void begin(PlaceKind kind, UUID unit, LocalDate on) {
    var row = new Place(memberId, kind, unit, on);
    rows.add(row);
    added.add(row);
  }
}
