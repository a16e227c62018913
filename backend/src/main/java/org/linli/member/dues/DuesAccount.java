package org.linli.member.dues;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one member owes, has paid, and is behind with. A month is owed by whoever stands at its end
 * so that they pay: of those admitted, the month of the branch meeting already counts (article 8,
 * 预备党员从支部大会通过其为预备党员之日起交纳党费), of those who leave, the month in which they do no longer. Dues are
 * paid by the month (article 12): a month is in arrears once it is over.
 *
 * @param assessments in the order in which they were entered
 * @param spells when they stood so that they pay
 * @param paid months that a valid receipt covers
 */
public record DuesAccount(List<Assessed> assessments, List<Spell> spells, Set<YearMonth> paid) {

  /** So much a month, from a month on; 0 for whoever is exempt. */
  public record Assessed(YearMonth from, long amountFen) {}

  /**
   * @param until the first day on which it no longer was so; null while no end is known
   */
  public record Spell(LocalDate from, LocalDate until) {
    private boolean covers(LocalDate day) {
      return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
  }

  /** What is owed for a month. */
  public record MonthDue(YearMonth month, long amountFen) {}

  /** What was said last of a month holds; empty before the first. */
  public Optional<Assessed> assessed(YearMonth month) {
    for (var i = assessments.size() - 1; i >= 0; i--) {
      if (!assessments.get(i).from().isAfter(month)) {
        return Optional.of(assessments.get(i));
      }
    }
    return Optional.empty();
  }

  /** The most that is said of this month or a later one, in fen; 0 where nothing is. */
  public long mostFen(YearMonth from) {
    return Stream.concat(
            Stream.of(from),
            assessments.stream().map(Assessed::from).filter(later -> later.isAfter(from)))
        .flatMap(month -> assessed(month).stream())
        .mapToLong(Assessed::amountFen)
        .max()
        .orElse(0);
  }

  /** They stood at its end so that they pay. */
  public boolean isStanding(YearMonth month) {
    return spells.stream().anyMatch(spell -> spell.covers(month.atEndOfMonth()));
  }

  /** In fen; 0 where nothing is owed. Of a month that is paid its receipt says what was owed. */
  public long owedFen(YearMonth month) {
    return isStanding(month) ? assessed(month).map(Assessed::amountFen).orElse(0L) : 0;
  }

  /** Owed and not paid. */
  public boolean isOpen(YearMonth month) {
    return owedFen(month) > 0 && !paid.contains(month);
  }

  /** Open months up to this one, the oldest first. */
  public List<MonthDue> openUpTo(YearMonth last) {
    return months(last)
        .filter(this::isOpen)
        .map(month -> new MonthDue(month, owedFen(month)))
        .toList();
  }

  /** Open months that were over on the day, the oldest first. */
  public List<MonthDue> arrears(LocalDate day) {
    return openUpTo(YearMonth.from(day).minusMonths(1));
  }

  /** The last month that is paid with none open before it; empty if there is none. */
  public Optional<YearMonth> paidUpTo() {
    return lastPaid()
        .flatMap(
            last ->
                months(last)
                    .takeWhile(month -> !isOpen(month))
                    .filter(paid::contains)
                    .reduce((before, month) -> month));
  }

  /** The last month that is paid, whatever is open before it. */
  public Optional<YearMonth> lastPaid() {
    return paid.stream().max(Comparator.naturalOrder());
  }

  /** From the first that was assessed on. */
  private Stream<YearMonth> months(YearMonth last) {
    return assessments.stream().map(Assessed::from).min(Comparator.naturalOrder()).stream()
        .flatMap(first -> Stream.iterate(first, m -> !m.isAfter(last), m -> m.plusMonths(1)));
  }
}
