package org.linli.servicewindow.estimate;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.linli.servicewindow.desk.WindowDeskService;
import org.linli.servicewindow.ticket.CallService;
import org.linli.servicewindow.ticket.DayService;
import org.linli.servicewindow.ticket.FinishTicket;
import org.linli.servicewindow.ticket.HeldTicketService;
import org.linli.servicewindow.ticket.IssueTicket;
import org.linli.servicewindow.ticket.TicketService;
import org.linli.servicewindow.ticket.TicketView;
import org.linli.shared.actor.CurrentActor;
import org.linli.testing.HallWorld;
import org.linli.testing.MutableClock;

/**
 * Lives days in a hall through the services people use, on a clock of its own: a rush in the
 * morning and a smaller one after lunch, services of different length, some who miss their call,
 * some who leave. Writes down itself what everybody was told and when they were called.
 */
@ApplicationScoped
class LivedHall {
  private static final int WALK_SECONDS = 30;
  private static final int MISSED_SECONDS = 90;

  private final HeldTicketService held;
  private final CallService calls;
  private final TicketService tickets;
  private final DayService days;
  private final WindowDeskService windows;
  private final CurrentActor actor;
  private final MutableClock clock;

  LivedHall(
      HeldTicketService held,
      CallService calls,
      TicketService tickets,
      DayService days,
      WindowDeskService windows,
      CurrentActor actor,
      MutableClock clock) {
    this.held = held;
    this.calls = calls;
    this.tickets = tickets;
    this.days = days;
    this.windows = windows;
    this.actor = actor;
    this.clock = clock;
  }

  /** What this log knows of one number; {@code calledAt} null while nobody called it. */
  static final class Told {
    final LocalDate date;
    final Instant takenAt;
    final WaitRange range;
    Instant calledAt;

    Told(LocalDate date, Instant takenAt, WaitRange range) {
      this.date = date;
      this.takenAt = takenAt;
      this.range = range;
    }

    long waitedSeconds() {
      return Duration.between(takenAt, calledAt).toSeconds();
    }
  }

  private record Step(Instant at, Runnable what) {}

  /** One day of the hall; windows are open already. */
  final class Day {
    private final HallWorld.Hall hall;
    private final LocalDate date;
    private final Random random;
    private final PriorityQueue<Step> ahead = new PriorityQueue<>(Comparator.comparing(Step::at));
    private final Deque<Integer> free = new ArrayDeque<>();
    private final Map<UUID, Told> log = new LinkedHashMap<>();
    private int waiting;

    Day(HallWorld.Hall hall, LocalDate date, Random random) {
      this.hall = hall;
      this.date = date;
      this.random = random;
      for (var i = 0; i < hall.windows().size(); i++) {
        free.add(i);
      }
    }

    /** Lives it to the end and closes it. */
    List<Told> live(int people) {
      for (var i = 0; i < people; i++) {
        ahead.add(new Step(arrival(), this::arrive));
      }
      while (!ahead.isEmpty()) {
        var step = ahead.remove();
        clock.stopAt(step.at());
        step.what().run();
        callWhoeverCanBeCalled();
      }
      asSystem(() -> days.close(hall.id(), date));
      return List.copyOf(log.values());
    }

    /** From nine in Shanghai on; two of three come with the morning's rush. */
    private Instant arrival() {
      var minute =
          random.nextInt(3) < 2
              ? 45 + random.nextGaussian() * 30
              : 270 + random.nextGaussian() * 40;
      var second = Math.max(0, Math.min(480 * 60, (int) (minute * 60)));
      return date.atTime(1, 0).toInstant(ZoneOffset.UTC).plusSeconds(second);
    }

    private void arrive() {
      var service = hall.services().get(random.nextInt(hall.services().size()));
      var issued = asSystem(() -> held.issue(hall.id(), new IssueTicket(service, null)));
      var id = issued.ticket().id();
      log.put(id, new Told(date, clock.instant(), issued.ticket().estimate()));
      waiting++;
      if (random.nextInt(25) == 0) {
        var ticket = new HallWorld.Held(id, issued.ticket().number(), issued.token());
        in(1 + random.nextInt(600), () -> leave(ticket));
      }
    }

    private void leave(HallWorld.Held ticket) {
      if (log.get(ticket.id()).calledAt == null) {
        ticket.cancel().then().statusCode(200);
        waiting--;
      }
    }

    private void callWhoeverCanBeCalled() {
      while (waiting > 0 && !free.isEmpty()) {
        var window = free.remove();
        var called = asSystem(() -> calls.callNext(hall.windows().get(window))).orElseThrow();
        waiting--;
        log.get(called.id()).calledAt = clock.instant();
        if (random.nextInt(20) == 0) {
          in(MISSED_SECONDS, () -> done(window, () -> tickets.noShow(called.id())));
        } else {
          in(WALK_SECONDS, () -> start(window, called));
        }
      }
    }

    private void start(int window, TicketView called) {
      asSystem(() -> tickets.start(called.id()));
      var usual = called.serviceId().equals(hall.services().get(0)) ? 240 : 600;
      var takes = (int) Math.max(45, usual * Math.exp(random.nextGaussian() * 0.5));
      in(takes, () -> done(window, () -> tickets.finish(called.id(), new FinishTicket("已办结"))));
    }

    private void done(int window, Supplier<TicketView> how) {
      asSystem(how);
      free.add(window);
    }

    private void in(int seconds, Runnable what) {
      ahead.add(new Step(clock.instant().plusSeconds(seconds), what));
    }
  }

  <T> T asSystem(Supplier<T> work) {
    return actor.asSystem(() -> QuarkusTransaction.requiringNew().call(work::get));
  }

  /**
   * Working days from one on, each with some people.
   *
   * @param beforeOpening what happens every morning
   */
  List<Told> live(
      HallWorld.Hall hall, LocalDate first, int count, int people, Runnable beforeOpening) {
    var random = new Random(20);
    var all = new ArrayList<Told>();
    var date = first;
    for (var lived = 0; lived < count; date = date.plusDays(1)) {
      if (date.getDayOfWeek().getValue() <= 5) {
        clock.stopAt(date.atTime(0, 50).toInstant(ZoneOffset.UTC));
        beforeOpening.run();
        hall.windows().forEach(this::open);
        all.addAll(new Day(hall, date, random).live(people));
        lived++;
      }
    }
    return all;
  }

  private void open(UUID window) {
    asSystem(() -> windows.open(window));
  }
}
