package org.linli.member.dues;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linli.member.DossierView.StandingView;
import org.linli.member.dues.DuesAccount.Assessed;
import org.linli.member.dues.DuesAccount.MonthDue;
import org.linli.member.dues.DuesAccount.Spell;
import org.linli.member.path.MemberStatus;

/** What is owed, paid and in arrears, at the days on which that changes. */
class DuesAccountTest {
  private static final YearMonth JANUARY = YearMonth.of(2026, 1);
  private static final Spell ALWAYS = new Spell(LocalDate.of(2000, 1, 1), null);

  private static YearMonth month(int number) {
    return JANUARY.plusMonths(number - 1L);
  }

  private static DuesAccount paying(long amount, Spell spell, Integer... paid) {
    return new DuesAccount(List.of(new Assessed(JANUARY, amount)), List.of(spell), months(paid));
  }

  private static Set<YearMonth> months(Integer... numbers) {
    var months = new HashSet<YearMonth>();
    for (var number : numbers) {
      months.add(month(number));
    }
    return months;
  }

  private static List<YearMonth> arrears(DuesAccount account, LocalDate day) {
    return account.arrears(day).stream().map(MonthDue::month).toList();
  }

  @Test
  void aMonthIsInArrearsOnceItIsOver() {
    var account = paying(1500, ALWAYS);
    assertThat(arrears(account, LocalDate.of(2025, 12, 31))).isEmpty();
    assertThat(arrears(account, LocalDate.of(2026, 1, 31))).isEmpty();
    assertThat(arrears(account, LocalDate.of(2026, 2, 1))).containsExactly(month(1));
    assertThat(arrears(account, LocalDate.of(2026, 3, 31))).containsExactly(month(1), month(2));
  }

  @Test
  void nothingIsOwedBeforeTheFirstAssessment() {
    var account = paying(1500, ALWAYS);
    assertThat(account.owedFen(month(0))).isZero();
    assertThat(account.owedFen(month(1))).isEqualTo(1500);
    assertThat(
            new DuesAccount(List.of(), List.of(ALWAYS), Set.of())
                .arrears(LocalDate.MAX.minusYears(1)))
        .isEmpty();
  }

  @Test
  void whoeverIsAdmittedPaysFromTheMonthOfTheMeetingOn() {
    for (var day = 1; day <= 28; day++) {
      var account = paying(20, new Spell(LocalDate.of(2026, 2, day), null));
      assertThat(account.owedFen(month(1))).isZero();
      assertThat(account.owedFen(month(2))).isEqualTo(20);
    }
  }

  @Test
  void theAdmissionIsPaidForFromTheMeetingOnAndNotFromItsApproval() {
    var meeting = LocalDate.of(2026, 4, 19);
    var approved = LocalDate.of(2026, 6, 3);
    var full = LocalDate.of(2027, 7, 1);
    assertThat(
            DuesAccounts.spells(
                List.of(
                    new StandingView(
                        MemberStatus.DEVELOPMENT_TARGET, meeting.minusYears(1), approved),
                    new StandingView(MemberStatus.PROBATIONARY, approved, full),
                    new StandingView(MemberStatus.FULL, full, null)),
                meeting))
        .containsExactly(new Spell(meeting, full), new Spell(full, null));
  }

  @Test
  void whoeverWasAMemberBeforePaysFromTheDayOnWhichTheFileBegan() {
    var since = LocalDate.of(2026, 3, 1);
    var rested = since.plusMonths(2);
    var back = rested.plusMonths(3);
    assertThat(
            DuesAccounts.spells(
                List.of(
                    new StandingView(MemberStatus.FULL, since, rested),
                    new StandingView(MemberStatus.SUSPENDED, rested, back),
                    new StandingView(MemberStatus.FULL, back, null)),
                LocalDate.of(1978, 6, 20)))
        .containsExactly(new Spell(since, rested), new Spell(back, null));
  }

  @Test
  void whoeverLeavesOwesNothingForTheMonth() {
    var account = paying(20, new Spell(ALWAYS.from(), LocalDate.of(2026, 3, 31)));
    assertThat(account.owedFen(month(2))).isEqualTo(20);
    assertThat(account.owedFen(month(3))).isZero();
    var later = paying(20, new Spell(ALWAYS.from(), LocalDate.of(2026, 4, 1)));
    assertThat(later.owedFen(month(3))).isEqualTo(20);
  }

  @Test
  void whatWasEnteredLastHoldsFromItsMonthOn() {
    var account =
        new DuesAccount(
            List.of(
                new Assessed(month(1), 1000),
                new Assessed(month(6), 2000),
                new Assessed(month(3), 0),
                new Assessed(month(8), 500)),
            List.of(ALWAYS),
            Set.of());
    assertThat(IntStream.rangeClosed(0, 9).mapToObj(m -> account.owedFen(month(m))))
        .containsExactly(0L, 1000L, 1000L, 0L, 0L, 0L, 0L, 0L, 500L, 500L);
    assertThat(arrears(account, LocalDate.of(2026, 9, 1)))
        .containsExactly(month(1), month(2), month(8));
  }

  @Test
  void paidUpToStopsAtTheFirstOpenMonth() {
    assertThat(paying(20, ALWAYS).paidUpTo()).isEmpty();
    assertThat(paying(20, ALWAYS, 2, 3).paidUpTo()).isEmpty();
    assertThat(paying(20, ALWAYS, 1, 2, 4).paidUpTo()).contains(month(2));
    assertThat(paying(20, ALWAYS, 1, 2, 3).paidUpTo()).contains(month(3));
    assertThat(paying(20, ALWAYS, 1, 2, 4).lastPaid()).contains(month(4));
  }

  /** Whatever reaches that month or a later one, and not what was said over. */
  @Test
  void theMostFromAMonthOn() {
    var account =
        new DuesAccount(
            List.of(
                new Assessed(month(1), 3000),
                new Assessed(month(6), 2000),
                new Assessed(month(3), 500),
                new Assessed(month(8), 1000)),
            List.of(ALWAYS),
            Set.of());
    assertThat(IntStream.rangeClosed(0, 9).mapToObj(m -> account.mostFen(month(m))))
        .containsExactly(3000L, 3000L, 3000L, 1000L, 1000L, 1000L, 1000L, 1000L, 1000L, 1000L);
  }

  /** However it was paid: every month owed is either paid or open, and none is both. */
  @Test
  void whatIsOwedIsPaidOrOpen() {
    var random = new Random(20261126);
    for (var round = 0; round < 2000; round++) {
      var account = any(random);
      var today = month(random.nextInt(1, 30)).atDay(random.nextInt(1, 29));
      var last = YearMonth.from(today).minusMonths(1);
      var behind = account.arrears(today);
      for (var m = JANUARY.minusYears(1); !m.isAfter(last); m = m.plusMonths(1)) {
        var due = new MonthDue(m, account.owedFen(m));
        var isOwed = due.amountFen() > 0 && !account.paid().contains(m);
        assertThat(behind.contains(due)).isEqualTo(isOwed);
        assertThat(account.isOpen(m)).isEqualTo(isOwed);
      }
      assertThat(behind).isSortedAccordingTo((a, b) -> a.month().compareTo(b.month()));
      assertThat(behind).allMatch(due -> !due.month().isAfter(last));
      account
          .paidUpTo()
          .ifPresent(
              paid -> {
                assertThat(account.paid()).contains(paid);
                assertThat(account.openUpTo(paid)).isEmpty();
              });
    }
  }

  private static DuesAccount any(Random random) {
    var assessed = new ArrayList<Assessed>();
    for (var i = random.nextInt(5); i > 0; i--) {
      assessed.add(new Assessed(month(random.nextInt(1, 25)), random.nextInt(3) * 100L));
    }
    var spells = new ArrayList<Spell>();
    var from = JANUARY.atDay(1).plusDays(random.nextInt(200));
    for (var i = random.nextInt(3); i > 0; i--) {
      var until = from.plusDays(random.nextInt(200));
      spells.add(new Spell(from, until));
      from = until.plusDays(random.nextInt(60));
    }
    spells.add(new Spell(from, null));
    var paid = new HashSet<YearMonth>();
    for (var i = random.nextInt(12); i > 0; i--) {
      paid.add(month(random.nextInt(1, 25)));
    }
    return new DuesAccount(assessed, spells, paid);
  }
}
