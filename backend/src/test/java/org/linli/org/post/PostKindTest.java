package org.linli.org.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.linli.org.UnitType;

/** Every kind at every type of unit, written out once more by hand. */
class PostKindTest {
  private static final Set<String> SEATS =
      Set.of(
          "COMMITTEE SECRETARY 1",
          "COMMITTEE COMMITTEE_MEMBER 9",
          "COMMUNITY COMMITTEE_MEMBER 9",
          "PARTY_BRANCH SECRETARY 1",
          "PARTY_BRANCH COMMITTEE_MEMBER 7",
          "PARTY_BRANCH INSTRUCTOR 1",
          "PARTY_BRANCH INFORMATION_OFFICER 1",
          "PARTY_GROUP GROUP_LEADER 1",
          "PARTY_GROUP LIAISON 1",
          "RESIDENT_GROUP GROUP_LEADER 1");

  @Test
  void standsWhereItMayAndNowhereElse() {
    assertThat(
            Arrays.stream(UnitType.values())
                .flatMap(
                    type ->
                        PostKind.at(type).stream()
                            .map(kind -> type + " " + kind + " " + kind.seats(type)))
                .collect(Collectors.toSet()))
        .isEqualTo(SEATS);
    assertThat(PostKind.SECRETARY.seats(UnitType.SERVICE_CENTRE)).isZero();
  }

  @Test
  void aServiceCentreHasNoPosts() {
    assertThat(PostKind.places())
        .containsExactlyInAnyOrder(
            UnitType.COMMITTEE,
            UnitType.COMMUNITY,
            UnitType.PARTY_BRANCH,
            UnitType.PARTY_GROUP,
            UnitType.RESIDENT_GROUP);
  }
}
