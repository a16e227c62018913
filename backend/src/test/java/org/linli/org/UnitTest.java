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
      unitOf(parent).child(child, "child", null, NOW);
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
    var hewan = committee.child(UnitType.COMMUNITY, "河湾", null, NOW);
    var beside = committee.child(UnitType.COMMUNITY, "山后", null, NOW);
    var branch = hewan.child(UnitType.PARTY_BRANCH, "支部", null, NOW);
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
    var hewan = Unit.root(UnitType.COMMITTEE, "九龙", NOW).child(UnitType.COMMUNITY, "河湾", null, NOW);
    var group = hewan.child(UnitType.RESIDENT_GROUP, "一组", null, NOW);
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
    assertThatThrownBy(() -> hewan.child(UnitType.RESIDENT_GROUP, "二组", null, NOW))
        .hasMessage("unit-dissolved");
    assertThatThrownBy(
            () -> Unit.root(UnitType.COMMITTEE, "top", NOW).dissolve(day, "x", List.of()))
        .hasMessage("unit-is-top");
  }

  @Test
  void standsFromItsFirstDayOnAndNotBeforeWhatIsAboveIt() {
    var day = LocalDate.of(2020, 7, 1);
    var committee = Unit.root(UnitType.COMMITTEE, "九龙", NOW);
    assertThat(committee.standsOn(LocalDate.of(1900, 1, 1))).isTrue();
    var hewan = committee.child(UnitType.COMMUNITY, "河湾", day, NOW);
    assertThat(hewan.standsOn(day.minusDays(1))).isFalse();
    assertThat(hewan.standsOn(day)).isTrue();
    for (var early : Arrays.asList(day.minusDays(1), null)) {
      assertThatThrownBy(() -> hewan.child(UnitType.RESIDENT_GROUP, "一组", early, NOW))
          .hasMessage("unit-older-than-parent");
    }
    var group = hewan.child(UnitType.RESIDENT_GROUP, "一组", day, NOW);
    assertThatThrownBy(() -> group.dissolve(day.minusDays(1), "x", List.of()))
        .hasMessage("unit-not-yet-founded");
    var later = hewan.child(UnitType.RESIDENT_GROUP, "二组", day.plusDays(9), NOW);
    group.dissolve(day, "记错了", List.of());
    assertThat(group.standsOn(day)).isFalse();
    assertThatThrownBy(() -> hewan.dissolve(day.plusDays(1), "x", List.of(group, later)))
        .hasMessage("unit-has-units-below");
  }

  /** One of each type, in a tree where it may stand. */
  private static Unit unitOf(UnitType type) {
    if (type.mayBeRoot()) {
      return Unit.root(type, "unit", NOW);
    }
    return unitOf(type.parents().iterator().next()).child(type, "unit", null, NOW);
  }
}
