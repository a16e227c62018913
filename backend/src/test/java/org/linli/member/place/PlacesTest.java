package org.linli.member.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.linli.member.path.MemberStatus.DECEASED;
import static org.linli.member.path.MemberStatus.FULL;
import static org.linli.member.path.MemberStatus.PROBATIONARY;
import static org.linli.member.path.MemberStatus.SUSPENDED;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.member.path.MemberStatus;
import org.linli.shared.database.Ids;
import org.linli.shared.problem.ProblemException;

/** An entry that is taken back leaves everything as if it had never been made, or is refused. */
class PlacesTest {
  private static final LocalDate START = LocalDate.of(2024, 1, 1);
  private static final List<UUID> UNITS = IntStream.range(0, 4).mapToObj(i -> Ids.next()).toList();
  private static final List<MemberStatus> STANDINGS =
      List.of(PROBATIONARY, FULL, SUSPENDED, FULL, DECEASED);

  private static List<String> all(List<Place> rows) {
    return rows.stream()
        .map(
            r ->
                String.join(
                    " ",
                    r.id.toString(),
                    r.kind.name(),
                    r.unitId.toString(),
                    r.heldFrom.toString(),
                    String.valueOf(r.heldUntil),
                    String.valueOf(r.begunBy),
                    String.valueOf(r.endedBy)))
        .sorted()
        .toList();
  }

  /** Something that may happen to a member who has not left; small steps, so that days coincide. */
  private static Consumer<Places> deed(Random random, LocalDate on) {
    var unit = UNITS.get(random.nextInt(UNITS.size()));
    return switch (random.nextInt(6)) {
      case 0 -> places -> places.move(unit, on);
      case 1 -> places -> places.join(unit, on);
      case 2 -> places -> places.floatTo(random.nextBoolean() ? unit : null, on);
      case 3 -> places -> places.comeHome(on);
      default -> {
        var status = STANDINGS.get(random.nextInt(STANDINGS.size() - 1));
        yield places -> places.become(status, unit, on);
      }
    };
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987, 1597})
  void theLastEntryGoesBackExactly(long seed) {
    var random = new Random(seed);
    for (var run = 0; run < 40; run++) {
      var places = Places.none(Ids.next()).by(Ids.next());
      var day = START;
      places.become(PROBATIONARY, UNITS.get(0), day);
      for (var i = random.nextInt(12); i > 0; i--) {
        day = day.plusDays(random.nextInt(2));
        deed(random, day).accept(places.by(random.nextBoolean() ? Ids.next() : null));
      }
      var before = all(places.rows());
      var mistake = Ids.next();
      day = day.plusDays(random.nextInt(2));
      places.by(mistake);
      if (random.nextBoolean()) {
        places.become(STANDINGS.get(random.nextInt(STANDINGS.size())), UNITS.get(0), day);
      } else {
        places.join(UNITS.get(1), day);
      }
      places.takeBack(mistake);
      places.reopen(mistake);
      assertThat(all(places.rows())).as("run " + run).isEqualTo(before);
    }
  }

  @Test
  void whatHasChangedSinceIsNotTornOut() {
    var changes =
        List.<Consumer<Places>>of(
            places -> places.move(UNITS.get(2), START.plusDays(9)),
            places -> places.join(UNITS.get(2), START.plusDays(9)));
    for (var change : changes) {
      var places = Places.none(Ids.next()).by(Ids.next());
      places.become(PROBATIONARY, UNITS.get(0), START);
      var mistake = Ids.next();
      places.by(mistake).join(UNITS.get(1), START.plusDays(3));
      change.accept(places.by(null));
      var before = all(places.rows());
      assertThatThrownBy(() -> places.takeBack(mistake))
          .isInstanceOfSatisfying(
              ProblemException.class,
              e -> assertThat(e.type()).isEqualTo(PlaceProblem.PLACE_RESTS_ON_ENTRY));
      assertThat(all(places.rows())).isEqualTo(before);
    }
  }

  @Test
  void aMoveAfterTheEntryIsKnown() {
    var first = Ids.next();
    var places = Places.none(Ids.next()).by(first);
    places.become(FULL, UNITS.get(0), START);
    var second = Ids.next();
    assertThat(places.movedAfter(first)).isFalse();
    places.by(null).join(UNITS.get(1), START);
    assertThat(places.movedAfter(second)).isFalse();
    places.move(UNITS.get(2), START);
    assertThat(places.movedAfter(second)).isTrue();
  }
}
