package org.linli.org.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linli.org.OrgService;
import org.linli.shared.audit.Audit;
import org.linli.shared.audit.AuditSubject;
import org.linli.shared.audit.Changes;
import org.linli.shared.http.CallerLanguage;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;
import org.linli.shared.time.WorkingDays;

/**
 * Calendars of units: what the unit says of a day goes before what a unit above says, and that
 * before the national arrangement. Callers check access to the unit.
 */
@ApplicationScoped
public class CalendarService {
  static final int FIRST_YEAR = 2020;
  static final int LAST_YEAR = 2099;

  private final CalendarDayRepository days;
  private final OrgService org;
  private final CallerLanguage language;
  private final Audit audit;

  CalendarService(
      CalendarDayRepository days, OrgService org, CallerLanguage language, Audit audit) {
    this.days = days;
    this.org = org;
    this.language = language;
    this.audit = audit;
  }

  /** The days a unit works, for deadlines. */
  @Transactional
  public WorkingDays workingDays(UUID unitId) {
    return WorkingDays.with(
        settled(unitId).entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().working())));
  }

  @Transactional
  public CalendarYear year(UUID unitId, int year) {
    return new CalendarYear(
        unitId,
        year,
        NationalHolidays.knows(year),
        settled(unitId).values().stream().filter(d -> d.day().getYear() == year).toList());
  }

  /** Settles a day; what the unit said of it before is replaced. */
  @Transactional(Transactional.TxType.MANDATORY)
  public CalendarYear set(UUID unitId, SetCalendarDay wish) {
    if (wish.day().getYear() < FIRST_YEAR || wish.day().getYear() > LAST_YEAR) {
      throw ProblemException.field("day", "range");
    }
    org.lockTree(unitId);
    var day = days.on(unitId, wish.day()).orElseGet(() -> new CalendarDay(unitId, wish.day()));
    var before = days.isPersistent(day) ? Boolean.valueOf(day.working) : null;
    day.become(wish.working(), wish.name().strip());
    days.persistAndFlush(day);
    record("calendar-day-set", day, before, wish.working());
    return year(unitId, wish.day().getYear());
  }

  /**
   * @throws ProblemException not-found when the unit itself said nothing of the day
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public CalendarYear clear(UUID unitId, ClearCalendarDay wish) {
    org.lockTree(unitId);
    var day =
        days.on(unitId, wish.day())
            .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    days.delete(day);
    days.flush();
    record("calendar-day-cleared", day, day.working, null);
    return year(unitId, wish.day().getYear());
  }

  private void record(String action, CalendarDay day, Boolean before, Boolean after) {
    audit.record(
        action,
        new AuditSubject("CalendarDay", day.id, day.unitId),
        Changes.of("day", null, day.day).and("working", before, after));
  }

  /** By day, in order: the last word on it. */
  private Map<LocalDate, CalendarDayView> settled(UUID unitId) {
    var english = language.tag().startsWith("en");
    var all = new TreeMap<LocalDate, CalendarDayView>();
    NationalHolidays.days()
        .forEach(
            (day, holiday) ->
                all.put(
                    day,
                    new CalendarDayView(
                        day,
                        holiday.working(),
                        english ? holiday.en() : holiday.zh(),
                        DaySource.NATIONAL)));
    var line = org.line(unitId);
    var entered = days.ofUnits(line).stream().collect(Collectors.groupingBy(day -> day.unitId));
    for (var unit : line) {
      var source = unit.equals(unitId) ? DaySource.UNIT : DaySource.ABOVE;
      entered.getOrDefault(unit, List.of()).stream()
          .map(d -> new CalendarDayView(d.day, d.working, d.name, source))
          .forEach(view -> all.put(view.day(), view));
    }
    return all;
  }
}
