package org.linli.org;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linli.shared.problem.ProblemException;

class UnitTest {
  private static final Instant NOW = Instant.parse("2026-11-23T06:00:00Z");

  /** Every pair that is allowed; every other pair is refused. */
  private static final Set<String> ALLOWED =
      Set.of(
          "COMMITTEE > COMMUNITY",
          "COMMITTEE > PARTY_BRANCH",
          "COMMITTEE > SERVICE_CENTRE",
          "COMMUNITY > PARTY_BRANCH",
          "COMMUNITY > SERVICE_CENTRE",
          "COMMUNITY > RESIDENT_GROUP",
          "PARTY_BRANCH > PARTY_GROUP");

  @Test
  void standsUnderExactlyTheTypesItMay() {
    var tried =
        Arrays.stream(UnitType.values())
            .flatMap(parent -> Arrays.stream(UnitType.values()).map(child -> pair(parent, child)))
            .flatMap(pair -> pair)
            .collect(Collectors.toSet());
    assertThat(tried).isEqualTo(ALLOWED);
  }

  private static Stream<String> pair(UnitType parent, UnitType child) {
    try {
      unitOf(parent).child(child, "child", NOW);
      return Stream.of(parent + " > " + child);
    } catch (ProblemException refused) {
      assertThat(refused.type()).isEqualTo(UnitProblem.UNIT_DOES_NOT_FIT);
      return Stream.empty();
    }
  }

  @ParameterizedTest
  @EnumSource(UnitType.class)
  void isATopOnlyAsCommitteeOrCommunity(UnitType type) {
    if (type == UnitType.COMMITTEE || type == UnitType.COMMUNITY) {
      assertThat(Unit.root(type, "top", NOW).parentId).isNull();
    } else {
      assertThatThrownBy(() -> Unit.root(type, "top", NOW)).hasMessage("unit-does-not-fit");
    }
  }

  @Test
  void reachIsTheUnitAndAllBelowButNothingAboveOrBeside() {
    var committee = Unit.root(UnitType.COMMITTEE, "九龙", NOW);
    var hewan = committee.child(UnitType.COMMUNITY, "河湾", NOW);
    var beside = committee.child(UnitType.COMMUNITY, "山后", NOW);
    var branch = hewan.child(UnitType.PARTY_BRANCH, "支部", NOW);
    assertThat(branch.isWithin(Set.of(committee.id))).isTrue();
    assertThat(branch.isWithin(Set.of(hewan.id))).isTrue();
    assertThat(branch.isWithin(Set.of(branch.id))).isTrue();
    assertThat(branch.isWithin(Set.of(beside.id, UUID.randomUUID()))).isFalse();
    assertThat(hewan.isWithin(Set.of(branch.id))).isFalse();
    assertThat(hewan.isWithin(Set.of())).isFalse();
    assertThat(branch.root()).isEqualTo(committee.id);
    assertThat(committee.root()).isEqualTo(committee.id);
  }

  @Test
  void endsOnADayAndOnlyOnceAndNotBeforeWhatIsBelow() {
    var hewan = Unit.root(UnitType.COMMITTEE, "九龙", NOW).child(UnitType.COMMUNITY, "河湾", NOW);
    var group = hewan.child(UnitType.RESIDENT_GROUP, "一组", NOW);
    var day = LocalDate.of(2026, 11, 1);
    assertThat(group.standsOn(day)).isTrue();
    assertThatThrownBy(() -> hewan.dissolve(day, "合并", List.of(group)))
        .hasMessage("unit-has-units-below");
    assertThat(hewan.dissolvedOn).isNull();
    group.dissolve(day, " 合并 ", List.of());
    assertThat(group.standsOn(day.minusDays(1))).isTrue();
    assertThat(group.standsOn(day)).isFalse();
    assertThat(group.dissolvedReason).isEqualTo("合并");
    assertThatThrownBy(() -> group.dissolve(day.plusDays(1), "x", List.of()))
        .hasMessage("unit-dissolved");
    assertThatThrownBy(() -> hewan.dissolve(day.minusDays(1), "x", List.of(group)))
        .hasMessage("unit-has-units-below");
    hewan.dissolve(day, "合并", List.of(group));
    assertThatThrownBy(() -> hewan.child(UnitType.RESIDENT_GROUP, "二组", NOW))
        .hasMessage("unit-dissolved");
    assertThatThrownBy(
            () -> Unit.root(UnitType.COMMITTEE, "top", NOW).dissolve(day, "x", List.of()))
        .hasMessage("unit-is-top");
  }

  /** One of each type, in a tree where it may stand. */
  private static Unit unitOf(UnitType type) {
    if (type.mayBeRoot()) {
      return Unit.root(type, "unit", NOW);
    }
    return unitOf(type.parents().iterator().next()).child(type, "unit", NOW);
  }
}
