package org.linli.member.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.member.path.MemberStatus;
import org.linli.member.place.PlaceKind;
import org.linli.member.place.Places;
import org.linli.shared.problem.ProblemException;

/**
 * Random joins, transfers, floats and leaves: on every date a member belongs to one branch at most,
 * the committee's head count is what its branches have settled and the letters under way, and
 * whoever votes is a full member.
 */
class WhereaboutsTest {
  private static final LocalDate START = LocalDate.of(2024, 1, 1);
  private static final int MEMBERS = 12;
  private static final int DEEDS = 400;
  private static final List<UUID> BRANCHES =
      IntStream.range(0, 5).mapToObj(i -> UUID.randomUUID()).toList();

  /** How somebody stood from a day on. */
  private record Stood(LocalDate from, MemberStatus status) {}

  /** One member with everything that happened. */
  private static final class Life {
    final UUID id = UUID.randomUUID();
    final Places places = Places.none(id);
    final List<Stood> stood = new ArrayList<>();
    final List<TransferLetter> letters = new ArrayList<>();

    MemberStatus on(LocalDate day) {
      MemberStatus last = null;
      for (var one : stood) {
        last = one.from().isAfter(day) ? last : one.status();
      }
      return last;
    }

    MemberStatus now() {
      return stood.isEmpty() ? null : stood.get(stood.size() - 1).status();
    }

    TransferLetter open() {
      return letters.isEmpty() || letters.get(letters.size() - 1).received != null
          ? null
          : letters.get(letters.size() - 1);
    }

    boolean isUnderWay(LocalDate day) {
      return letters.stream().anyMatch(letter -> letter.isUnderWay(day));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987, 1597})
  void nobodyIsCountedTwiceOrNotAtAll(long seed) {
    var random = new Random(seed);
    var lives = IntStream.range(0, MEMBERS).mapToObj(i -> new Life()).toList();
    var days = new TreeSet<LocalDate>();
    var day = START;
    var done = 0;
    for (var i = 0; i < DEEDS; i++) {
      day = day.plusDays(random.nextInt(12));
      done += deed(lives.get(random.nextInt(MEMBERS)), day, random) ? 1 : 0;
      days.addAll(List.of(day.minusDays(1), day, day.plusDays(1)));
    }
    assertThat(done).isGreaterThan(MEMBERS * 3);
    days.forEach(on -> check(lives, on));
  }

  private static void check(List<Life> lives, LocalDate on) {
    var settled = 0;
    for (var branch : BRANCHES) {
      settled +=
          (int)
              lives.stream()
                  .filter(
                      life ->
                          life.places.countAt(PlaceKind.BELONGS, branch, on) > 0
                              && !life.isUnderWay(on))
                  .count();
    }
    var underWay = lives.stream().filter(life -> life.isUnderWay(on)).count();
    // How people stand is counted apart from where they are.
    var members =
        lives.stream().filter(life -> life.on(on) != null && life.on(on).isMember()).count();
    assertThat(settled + underWay).as("head count on " + on).isEqualTo(members);
    for (var life : lives) {
      for (var kind : PlaceKind.values()) {
        assertThat(life.places.countAt(kind, null, on)).as(kind + " on " + on).isLessThan(2);
      }
      var votes = life.places.at(PlaceKind.VOTES, on);
      if (votes.isPresent()) {
        assertThat(life.on(on)).isEqualTo(MemberStatus.FULL);
        assertThat(votes).isEqualTo(life.places.at(PlaceKind.BELONGS, on));
      }
    }
  }

  /** Something that may happen, as the services would let it. */
  private static boolean deed(Life life, LocalDate day, Random random) {
    if (life.now() == null) {
      return become(life, MemberStatus.PROBATIONARY, any(random), day);
    }
    if (!life.now().isMember()) {
      return false;
    }
    return switch (random.nextInt(6)) {
      case 0 -> transfer(life, day, random);
      case 1 -> settle(life, day, random);
      case 2 -> floats(life, day, random);
      case 3 -> home(life, day);
      case 4 -> group(life, day);
      default -> move(life, day, random);
    };
  }

  private static boolean become(Life life, MemberStatus status, UUID branch, LocalDate day) {
    life.places.become(status, branch, day);
    life.stood.add(new Stood(day, status));
    return true;
  }

  private static boolean move(Life life, LocalDate day, Random random) {
    var next =
        life.now().next().stream()
            .filter(status -> status.isMember() || random.nextInt(4) == 0)
            .filter(status -> status != MemberStatus.TRANSFERRED_OUT)
            .sorted()
            .toList();
    if (next.isEmpty()) {
      return false;
    }
    var status = next.get(random.nextInt(next.size()));
    if (!status.isMember() && life.open() != null) {
      // A letter of somebody who has left leads nowhere.
      life.open().recall(day, "left");
    }
    return become(life, status, life.places.open(PlaceKind.BELONGS).orElseThrow(), day);
  }

  private static boolean transfer(Life life, LocalDate day, Random random) {
    if (life.open() != null) {
      return false;
    }
    var from = life.places.open(PlaceKind.BELONGS).orElseThrow();
    var to = random.nextInt(3) == 0 ? null : any(random);
    life.letters.add(
        new TransferLetter(
            life.id, from, to, to == null ? "elsewhere" : null, random.nextBoolean(), day));
    return true;
  }

  private static boolean settle(Life life, LocalDate day, Random random) {
    var letter = life.open();
    if (letter == null) {
      return false;
    }
    if (letter.state(day) == LetterState.EXPIRED || random.nextInt(4) == 0) {
      letter.recall(day, "back");
    } else if (letter.toUnitId == null) {
      letter.receive(day);
      return become(life, MemberStatus.TRANSFERRED_OUT, letter.fromUnitId, day);
    } else {
      letter.receive(day);
      life.places.move(letter.toUnitId, day);
    }
    return true;
  }

  private static boolean floats(Life life, LocalDate day, Random random) {
    life.places.floatTo(random.nextBoolean() ? null : any(random), day);
    return true;
  }

  private static boolean home(Life life, LocalDate day) {
    life.places.comeHome(day);
    return true;
  }

  private static boolean group(Life life, LocalDate day) {
    life.places.join(UUID.randomUUID(), day);
    return true;
  }

  private static UUID any(Random random) {
    return BRANCHES.get(random.nextInt(BRANCHES.size()));
  }

  @Test
  void nothingIsEnteredBeforeWhatIsKnown() {
    var life = new Life();
    become(life, MemberStatus.FULL, BRANCHES.get(0), START);
    assertThatThrownBy(() -> life.places.move(BRANCHES.get(1), START.minusDays(1)))
        .isInstanceOf(ProblemException.class)
        .hasMessage("place-too-early");
    assertThat(life.places.at(PlaceKind.BELONGS, START)).contains(BRANCHES.get(0));
  }

  @Test
  void lettersAreValidForThreeMonthsOrSix() {
    var near = new TransferLetter(UUID.randomUUID(), BRANCHES.get(0), null, "x", false, START);
    var far = new TransferLetter(UUID.randomUUID(), BRANCHES.get(0), null, "x", true, START);
    assertThat(near.state(START.plusMonths(3))).isEqualTo(LetterState.UNDER_WAY);
    assertThat(near.state(START.plusMonths(3).plusDays(1))).isEqualTo(LetterState.EXPIRED);
    assertThat(far.state(START.plusMonths(6))).isEqualTo(LetterState.UNDER_WAY);
    assertThat(far.state(START.plusMonths(6).plusDays(1))).isEqualTo(LetterState.EXPIRED);
    assertThat(near.isUnderWay(START.minusDays(1))).isFalse();
    assertThat(near.isUnderWay(START)).isTrue();
    near.receive(START.plusMonths(1));
    assertThat(near.isUnderWay(START.plusMonths(1).minusDays(1))).isTrue();
    assertThat(near.isUnderWay(START.plusMonths(1))).isFalse();
  }

  @Test
  void aBranchIsWarnedByItsSize() {
    assertThat(HeadCount.warnings(3, 2, true))
        .containsExactly(HeadCount.BranchWarning.FEWER_THAN_THREE);
    assertThat(HeadCount.warnings(3, 3, false)).isEmpty();
    assertThat(HeadCount.warnings(6, 6, false)).isEmpty();
    assertThat(HeadCount.warnings(7, 7, false))
        .containsExactly(HeadCount.BranchWarning.NEEDS_COMMITTEE);
    assertThat(HeadCount.warnings(7, 7, true)).isEmpty();
    assertThat(HeadCount.warnings(50, 50, true)).isEmpty();
    assertThat(HeadCount.warnings(51, 50, true))
        .containsExactly(HeadCount.BranchWarning.MORE_THAN_FIFTY);
    assertThat(HeadCount.warnings(51, 50, false))
        .containsExactly(
            HeadCount.BranchWarning.NEEDS_COMMITTEE, HeadCount.BranchWarning.MORE_THAN_FIFTY);
  }
}
