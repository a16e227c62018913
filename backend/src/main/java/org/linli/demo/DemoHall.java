package org.linli.demo;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.linli.servicewindow.desk.WindowDeskService;
import org.linli.servicewindow.desk.WindowView;
import org.linli.servicewindow.device.CreateDevice;
import org.linli.servicewindow.device.DeviceKind;
import org.linli.servicewindow.device.DeviceService;
import org.linli.servicewindow.hall.CreateHall;
import org.linli.servicewindow.hall.DescribeWindow;
import org.linli.servicewindow.hall.HallService;
import org.linli.servicewindow.hall.WindowText;
import org.linli.servicewindow.service.DescribeService;
import org.linli.servicewindow.service.ServiceDetail;
import org.linli.servicewindow.service.ServiceService;
import org.linli.servicewindow.ticket.CallService;
import org.linli.servicewindow.ticket.HeldTicketService;
import org.linli.servicewindow.ticket.IssueTicket;
import org.linli.servicewindow.ticket.PriorityClaim;
import org.linli.servicewindow.ticket.TicketService;
import org.linli.shared.actor.Actor;
import org.linli.shared.actor.CurrentActor;
import org.linli.shared.database.Translated;

/** Hewan's hall with its eight windows and their services, a little way into a morning. */
@ApplicationScoped
class DemoHall {
  /** How many people the morning has brought so far, and to which window each goes. */
  private static final int[] ARRIVALS = {0, 1, 5, 2, 0, 1, 5, 2, 7, 1, 2, 0, 6, 1, 3, 5};

  /** Some of them claim priority. */
  private static final Map<Integer, PriorityClaim> CLAIMS =
      Map.of(
          4, PriorityClaim.ELDER,
          9, PriorityClaim.PREGNANT,
          10, PriorityClaim.VETERAN,
          15, PriorityClaim.ELDER);

  private static final int SERVING = 3;

  /** One of the windows with the fewest visitors. */
  private static final int QUIET = 6;

  private final HallService halls;
  private final WindowDeskService windows;
  private final ServiceService services;
  private final HeldTicketService held;
  private final CallService calls;
  private final TicketService tickets;
  private final DemoHours hours;
  private final DeviceService devices;
  private final CurrentActor actor;
  private final DemoRating rating;
  private final ObjectMapper json;

  DemoHall(
      HallService halls,
      WindowDeskService windows,
      ServiceService services,
      HeldTicketService held,
      CallService calls,
      TicketService tickets,
      DemoHours hours,
      DeviceService devices,
      CurrentActor actor,
      DemoRating rating,
      ObjectMapper json) {
    this.halls = halls;
    this.windows = windows;
    this.services = services;
    this.held = held;
    this.calls = calls;
    this.tickets = tickets;
    this.hours = hours;
    this.devices = devices;
    this.actor = actor;
    this.rating = rating;
    this.json = json;
  }

  /**
   * What was made.
   *
   * @param windowIds in order
   */
  record Made(UUID hallId, List<UUID> windowIds, List<ServiceDetail> offered) {
    /** The hall with its people's habits, for days to be played in. */
    DemoHistory.Place place(Habits habits, List<Actor> clerks) {
      return new DemoHistory.Place(
          hallId,
          windowIds,
          clerks,
          offered.stream()
              .map(
                  s ->
                      habits.offer(
                          s.id(),
                          s.guides().zh().name(),
                          s.windowIds().stream().map(windowIds::indexOf).toList()))
              .toList());
    }
  }

  Made make(DemoPeople.Hewan people) {
    var hewan = Hewan.read(json);
    var hall =
        halls.create(
            new CreateHall(people.unitId(), null, hewan.hall().phone(), hewan.hall().texts()));
    var byLabel =
        hewan.windows().stream()
            .map(w -> windows.create(hall.id(), describe(w, people.clerks())))
            .collect(toMap(WindowView::label, WindowView::id));
    var offered =
        hewan.services().stream()
            .map(s -> services.create(halls.require(hall.id()), describe(s, byLabel)))
            .toList();
    hours.prepare(hall.id(), byLabel);
    var windowIds = hewan.windows().stream().map(w -> byLabel.get(w.label())).toList();
    // Whoever runs the hall shows it a code: "pair again" on the page of devices.
    devices.create(hall.id(), new CreateDevice(DeviceKind.KIOSK, "门厅取号机", null, null));
    return new Made(hall.id(), windowIds, offered);
  }

  /** The n-th clerk works at the n-th window; at the discreet ones nobody else may. */
  private static DescribeWindow describe(Hewan.DemoWindow w, List<DemoPeople.Clerk> clerks) {
    var clerk = clerks.get(Integer.parseInt(w.label()) - 1);
    return new DescribeWindow(
        w.label(),
        w.discreet(),
        w.discreet() ? List.of(clerk.accountId()) : List.of(),
        new Translated<>(new WindowText(w.zh()), new WindowText(w.en())));
  }

  private static DescribeService describe(Hewan.DemoService s, Map<String, UUID> byLabel) {
    return new DescribeService(
        s.prefix(),
        s.discreet(),
        s.windows().stream().map(byLabel::get).toList(),
        new Translated<>(s.zh(), s.en()));
  }

  /** All windows but the last are open; some people wait, three are being served. */
  void morning(Made made, List<DemoPeople.Clerk> clerks) {
    var hallId = made.hallId();
    var windowIds = made.windowIds();
    var offered = made.offered();
    for (var i = 0; i < windowIds.size() - 1; i++) {
      var window = windowIds.get(i);
      var clerk = clerks.get(i);
      // Access is the system's; the name at the window is the clerk's.
      actor.as(
          new Actor(Actor.SYSTEM.kind(), clerk.accountId(), clerk.name(), null, List.of()),
          () -> windows.open(window));
    }
    for (var i = 0; i < ARRIVALS.length; i++) {
      var service = serviceAt(offered, windowIds.get(ARRIVALS[i]), i);
      held.issue(hallId, new IssueTicket(service, null, CLAIMS.get(i), null));
    }
    for (var i = 0; i < SERVING; i++) {
      var window = windowIds.get(i);
      actor.asSystem(() -> calls.callNext(window).map(called -> tickets.start(called.id())));
    }
    var quiet = windowIds.get(QUIET);
    rating.make(hallId, quiet, serviceAt(offered, quiet, 0));
  }

  private static UUID serviceAt(List<ServiceDetail> offered, UUID windowId, int turn) {
    var there = offered.stream().filter(s -> s.windowIds().get(0).equals(windowId)).toList();
    return there.get(turn % there.size()).id();
  }
}
