package org.linli.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.linli.member.MemberProblem;

/** Days in refusals are written as their readers write them. */
class ProblemDaysTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

  private static Problem said(Object word, Locale language) {
    return Problems.of(new ProblemException(MemberProblem.HAPPENED_TOO_EARLY, word), language, "/");
  }

  @Test
  void aDayInEachLanguage() {
    assertThat(said(DAY, Languages.CHINESE).detail()).contains("2026年11月26日");
    assertThat(said(DAY, Languages.ENGLISH).detail()).contains("26 November 2026");
  }

  @Test
  void aMonthInEachLanguage() {
    var month = YearMonth.from(DAY);
    assertThat(said(month, Languages.CHINESE).detail()).contains("2026年11月").doesNotContain("日 ");
    assertThat(said(month, Languages.ENGLISH).detail()).contains("to November 2026");
  }

  @Test
  void whatIsSaidOfAField() {
    var early = ProblemException.tooEarly("on", DAY.withDayOfMonth(1));
    assertThat(Problems.of(early, Languages.CHINESE, "/").errors().get(0).message())
        .isEqualTo("不能早于 2026年11月1日");
    assertThat(Problems.of(early, Languages.ENGLISH, "/").errors().get(0).message())
        .isEqualTo("Not before 1 November 2026");
  }

  @Test
  void numbersStayAsTheyAre() {
    assertThat(said(2026, Languages.ENGLISH).detail()).contains("to 2026 ");
  }
}
