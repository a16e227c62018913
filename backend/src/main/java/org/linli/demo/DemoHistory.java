package org.linli.demo;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.linli.demo.day.DayLog;
import org.linli.demo.day.DayPlan;
import org.linli.demo.day.DayPlayer;
import org.linli.demo.day.DayTotals;
import org.linli.demo.day.DayWriter;
import org.linli.demo.day.Offer;
import org.linli.servicewindow.desk.WindowDeskService;
import org.linli.servicewindow.hall.HallService;
import org.linli.servicewindow.rating.RatingService;
import org.linli.servicewindow.ticket.CallService;
import org.linli.servicewindow.ticket.DayService;
import org.linli.servicewindow.ticket.HeldTicketService;
import org.linli.servicewindow.ticket.TicketService;
import org.linli.shared.actor.Actor;
import org.linli.shared.actor.CurrentActor;
import org.linli.shared.time.Moment;

/**
 * Hewan's last weeks: every working day played by the same players as a simulated day, each deed at
 * its own past moment. The same dates bring the same people.
 */
@ApplicationScoped
class DemoHistory {
  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  private static final LocalTime OPENS = LocalTime.of(9, 0);
  private static final Duration CLOSES_AFTER = Duration.ofHours(8);
  private static final int MINUTES = 470;
  private static final int VISITORS = 60;
  private static final int MORE_ON_MONDAYS = 15;
  private static final int MORE_AT_MOST = 15;
  private static final int MIXER = 11;

  private final PastHall.Rooms rooms;
  private final HallService halls;
  private final DayService days;

  DemoHistory(
      HeldTicketService held,
      CallService calls,
      TicketService tickets,
      WindowDeskService desks,
      RatingService ratings,
      CurrentActor actor,
      EntityManager database,
      HallService halls,
      DayService days) {
    this.rooms = new PastHall.Rooms(held, calls, tickets, desks, ratings, actor, database);
    this.halls = halls;
    this.days = days;
  }

  /**
   * A hall whose past is to be made.
   *
   * @param windows in the order of the hall's list
   * @param clerks one for each window
   */
  record Place(UUID hallId, List<UUID> windows, List<Actor> clerks, List<Offer> offers) {}

  /** So many working days before this one, in order. */
  static List<LocalDate> daysBefore(LocalDate today, int howMany) {
    return IntStream.iterate(1, i -> i + 1)
        .mapToObj(today::minusDays)
        .filter(date -> !WEEKEND.contains(date.getDayOfWeek()))
        .limit(howMany)
        .sorted()
        .toList();
  }

  /** How many came on a day. */
  static DayPlan planOf(LocalDate date) {
    var monday = date.getDayOfWeek() == DayOfWeek.MONDAY ? MORE_ON_MONDAYS : 0;
    var more = Math.floorMod(date.toEpochDay() * MIXER, MORE_AT_MOST + 1);
    return new DayPlan((int) date.toEpochDay(), VISITORS + monday + more, MINUTES);
  }

  void make(Place place, List<LocalDate> dates) {
    var began = System.nanoTime();
    // Services flush what they change; looking for more before each query takes most of the time.
    rooms.database().setFlushMode(FlushModeType.COMMIT);
    var visitors = dates.stream().mapToInt(date -> play(place, date).arrived()).sum();
    rooms.database().setFlushMode(FlushModeType.AUTO);
    Log.infof(
        "Demo data: %d visits in %d days, made in %d ms",
        visitors, dates.size(), Duration.ofNanos(System.nanoTime() - began).toMillis());
  }

  /** One day from opening to close of day. */
  DayTotals play(Place place, LocalDate date) {
    var opening = openingOn(place, date);
    var plan = planOf(date);
    var seats = place.windows().size();
    var log = new DayLog();
    var hall = new PastHall(rooms, place.hallId(), place.windows(), place.clerks());
    var last =
        new DayPlayer(
                DayWriter.write(plan, place.offers(), seats),
                place.offers(),
                seats,
                hall,
                (second, what) -> Moment.at(opening.plusSeconds(second), what),
                log)
            .play();
    var end = Math.max(CLOSES_AFTER.toSeconds(), last + 1L);
    Moment.at(
        opening.plusSeconds(end),
        () -> rooms.actor().asSystem(() -> days.close(place.hallId(), date)));
    hall.clear();
    return log.totals();
  }

  Instant openingOn(Place place, LocalDate date) {
    return date.atTime(OPENS).atZone(halls.zoneOf(place.hallId())).toInstant();
  }
}
