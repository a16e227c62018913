package org.linli.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linli.shared.problem.ProblemException;

/** A role's days: both ends included, either may be open. */
class RoleGrantTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-26");
  private static final Instant NOW = Instant.parse("2026-11-26T02:00:00Z");
  private static final UUID SOMEBODY = UUID.randomUUID();

  @Test
  void itIsOverOnTheDayAfterItsLast() {
    var grant = grant(null, DAY);
    assertThat(grant.isOver(DAY)).isFalse();
    assertThat(grant.isOver(DAY.plusDays(1))).isTrue();
    assertThat(grant(null, null).isOver(LocalDate.MAX)).isFalse();
  }

  @Test
  void whatIsRevokedOrOverIsChangedNoMore() {
    var revoked = grant(null, null);
    revoked.revoke(SOMEBODY, NOW, DAY);
    assertThat(revoked.revokedBy).isEqualTo(SOMEBODY);
    for (var over : List.of(revoked, grant(null, DAY.minusDays(1)))) {
      assertThatThrownBy(() -> over.revoke(SOMEBODY, NOW, DAY)).hasMessage("grant-ended");
      assertThatThrownBy(() -> over.limit(null, DAY)).hasMessage("grant-ended");
    }
  }

  @Test
  void aNewEndIsNeitherPastNorBeforeTheFirstDay() {
    var grant = grant(DAY.plusDays(3), null);
    for (var day : List.of(DAY.minusDays(1), DAY.plusDays(2))) {
      assertThatThrownBy(() -> grant.limit(day, DAY))
          .isInstanceOf(ProblemException.class)
          .hasMessage("invalid-input");
    }
    grant.limit(DAY.plusDays(3), DAY);
    assertThat(grant.validUntil).isEqualTo(DAY.plusDays(3));
    grant.limit(null, DAY);
    assertThat(grant.validUntil).isNull();
  }

  /** Against counting days one by one. */
  @Test
  void twoOverlapExactlyWhenTheyShareADay() {
    var random = new Random(7);
    for (var round = 0; round < 5000; round++) {
      var one = span(random);
      var other = span(random);
      var shared =
          IntStream.rangeClosed(-20, 20)
              .mapToObj(DAY::plusDays)
              .anyMatch(day -> has(one, day) && has(other, day));
      assertThat(grant(one.get(0), one.get(1)).overlaps(other.get(0), other.get(1)))
          .as("%s and %s", one, other)
          .isEqualTo(shared);
    }
  }

  private static boolean has(List<LocalDate> span, LocalDate day) {
    return (span.get(0) == null || !day.isBefore(span.get(0)))
        && (span.get(1) == null || !day.isAfter(span.get(1)));
  }

  private static List<LocalDate> span(Random random) {
    var from = random.nextInt(4) == 0 ? null : DAY.plusDays(random.nextInt(21) - 10);
    var begin = from == null ? DAY.minusDays(10) : from;
    var until = random.nextInt(4) == 0 ? null : begin.plusDays(random.nextInt(8));
    var span = new ArrayList<LocalDate>();
    span.add(from);
    span.add(until);
    return span;
  }

  private static RoleGrant grant(LocalDate from, LocalDate until) {
    var wish = new GrantRole(StaffRole.CLERK, UUID.randomUUID(), from, until);
    return new RoleGrant(UUID.randomUUID(), wish, SOMEBODY, NOW);
  }
}
