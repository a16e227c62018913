package org.linli.shared.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AddressBudgetsTest {
  private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
  private final AddressBudgets budgets = new AddressBudgets(6, Duration.ofMinutes(1));

  @Test
  void soManyAtOnceThenOneAtATime() {
    for (var i = 0; i < 6; i++) {
      assertThat(budgets.spend("a", NOON)).isZero();
    }
    assertThat(budgets.spend("a", NOON)).isEqualTo(10);
    assertThat(budgets.spend("a", NOON.plusSeconds(9))).isEqualTo(1);
    assertThat(budgets.spend("a", NOON.plusSeconds(10))).isZero();
    assertThat(budgets.spend("a", NOON.plusSeconds(10))).isEqualTo(10);
  }

  @Test
  void anHoursWorthComesBackInAnHour() {
    var hourly = new AddressBudgets(60, Duration.ofHours(1));
    for (var i = 0; i < 60; i++) {
      assertThat(hourly.spend("a", NOON)).isZero();
    }
    assertThat(hourly.spend("a", NOON)).isEqualTo(60);
    assertThat(hourly.spend("a", NOON.plusSeconds(60))).isZero();
    assertThat(hourly.spend("a", NOON.plusSeconds(60))).isPositive();
  }

  @Test
  void addressesDoNotPayForEachOther() {
    for (var i = 0; i < 7; i++) {
      budgets.spend("a", NOON);
    }
    assertThat(budgets.spend("b", NOON)).isZero();
  }

  @Test
  void aQuietHourSavesUpNoMoreThanOneMinutesWorth() {
    budgets.spend("a", NOON);
    for (var i = 0; i < 6; i++) {
      assertThat(budgets.spend("a", NOON.plusSeconds(3600))).isZero();
    }
    assertThat(budgets.spend("a", NOON.plusSeconds(3600))).isPositive();
  }

  @Test
  void aClockThatWentBackGivesNothing() {
    for (var i = 0; i < 6; i++) {
      budgets.spend("a", NOON);
    }
    assertThat(budgets.spend("a", NOON.minusSeconds(60))).isPositive();
  }

  @Test
  void whoHasNotComeForLongestIsForgottenFirst() {
    for (var i = 0; i < 6; i++) {
      budgets.spend("a", NOON);
    }
    for (var i = 0; i < AddressBudgets.ADDRESSES; i++) {
      budgets.spend("other" + i, NOON);
    }
    assertThat(budgets.spend("a", NOON)).isZero();
  }
}
