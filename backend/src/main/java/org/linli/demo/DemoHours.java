package org.linli.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.linli.servicewindow.announcement.AnnouncementService;
import org.linli.servicewindow.announcement.AnnouncementText;
import org.linli.servicewindow.announcement.DescribeAnnouncement;
import org.linli.servicewindow.display.DescribeDisplay;
import org.linli.servicewindow.display.DisplayService;
import org.linli.servicewindow.opening.DescribeException;
import org.linli.servicewindow.opening.DescribeOpening;
import org.linli.servicewindow.opening.HoursService;
import org.linli.servicewindow.opening.OpeningDay;
import org.linli.servicewindow.opening.OpeningSpan;
import org.linli.servicewindow.opening.OpeningText;
import org.linli.shared.database.Translated;

/**
 * Hewan's hours, a display at its entrance and an announcement. Open round the clock: whoever
 * starts the demo at night wants to take a number too.
 */
@ApplicationScoped
class DemoHours {
  private static final ZoneId HEWAN = ZoneId.of("Asia/Shanghai");

  /** A holiday that is nearer than this would close the demo while somebody tries it. */
  private static final int FAR_ENOUGH_DAYS = 30;

  private static final List<OpeningSpan> ALL_DAY = List.of(new OpeningSpan("00:00", "24:00"));

  private final HoursService openings;
  private final DisplayService displays;
  private final AnnouncementService announcements;
  private final Clock clock;

  DemoHours(
      HoursService openings,
      DisplayService displays,
      AnnouncementService announcements,
      Clock clock) {
    this.openings = openings;
    this.displays = displays;
    this.announcements = announcements;
    this.clock = clock;
  }

  void prepare(UUID hallId, Map<String, UUID> windowsByLabel) {
    var week = Stream.of(DayOfWeek.values()).map(day -> new OpeningDay(day, ALL_DAY)).toList();
    openings.describe(hallId, 0, new DescribeOpening(0, week, List.of(nextHoliday())));
    displays.create(
        hallId,
        new DescribeDisplay(
            "入口屏",
            Stream.of("1", "2", "3").map(windowsByLabel::get).toList(),
            true,
            true,
            true,
            true));
    announcements.announce(
        hallId,
        new DescribeAnnouncement(
            null,
            null,
            false,
            false,
            new Translated<>(
                new AnnouncementText("办事请带身份证原件；老人、孕妇可请工作人员帮忙取号。"),
                new AnnouncementText(
                    "Please bring your original ID card. Elders and expectant mothers: staff will gladly take a number for you."))));
  }

  private DescribeException nextHoliday() {
    var today = LocalDate.now(clock.withZone(HEWAN));
    var newYear = LocalDate.of(today.getYear() + 1, Month.JANUARY, 1);
    var isFar = newYear.isAfter(today.plusDays(FAR_ENOUGH_DAYS));
    return isFar
        ? closed(newYear, "元旦放假", "Closed for New Year's Day")
        : closed(newYear.withMonth(5), "劳动节放假", "Closed for Labour Day");
  }

  private static DescribeException closed(LocalDate date, String zh, String en) {
    return new DescribeException(
        date, List.of(), new Translated<>(new OpeningText(zh), new OpeningText(en)));
  }
}
