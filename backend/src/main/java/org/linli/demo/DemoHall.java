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
import org.linli.servicewindow.ticket.TicketService;
import org.linli.shared.actor.Actor;
import org.linli.shared.actor.CurrentActor;
import org.linli.shared.database.Translated;

/** Hewan's hall with its eight windows and their services, a little way into a morning. */
@ApplicationScoped
class DemoHall {
  /** How many people the morning has brought so far, and to which window each goes. */
  private static final int[] ARRIVALS = {0, 1, 5, 2, 0, 1, 5, 2, 7, 1, 2, 0, 6, 1, 3, 5};

  private static final int SERVING = 3;

  private final HallService halls;
  private final WindowDeskService windows;
  private final ServiceService services;
  private final HeldTicketService held;
  private final CallService calls;
  private final TicketService tickets;
  private final DeviceService devices;
  private final CurrentActor actor;
  private final ObjectMapper json;

  DemoHall(
      HallService halls,
      WindowDeskService windows,
      ServiceService services,
      HeldTicketService held,
      CallService calls,
      TicketService tickets,
      DeviceService devices,
      CurrentActor actor,
      ObjectMapper json) {
    this.halls = halls;
    this.windows = windows;
    this.services = services;
    this.held = held;
    this.calls = calls;
    this.tickets = tickets;
    this.devices = devices;
    this.actor = actor;
    this.json = json;
  }

  void make(DemoPeople.Hewan people) {
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
    // Whoever runs the hall shows it a code: "pair again" on the page of devices.
    devices.create(hall.id(), new CreateDevice(DeviceKind.KIOSK, "门厅取号机", null, null));
    morning(hall.id(), hewan, byLabel, offered, people.clerks());
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
  private void morning(
      UUID hallId,
      Hewan hewan,
      Map<String, UUID> byLabel,
      List<ServiceDetail> offered,
      List<DemoPeople.Clerk> clerks) {
    var windowIds = hewan.windows().stream().map(w -> byLabel.get(w.label())).toList();
    for (var i = 0; i < windowIds.size() - 1; i++) {
      var window = windowIds.get(i);
      var clerk = clerks.get(i);
      // Access is the system's; the name at the window is the clerk's.
      actor.as(
          new Actor(Actor.SYSTEM.kind(), clerk.accountId(), clerk.name(), null, List.of()),
          () -> windows.open(window));
    }
    for (var i = 0; i < ARRIVALS.length; i++) {
      held.issue(hallId, new IssueTicket(serviceAt(offered, windowIds.get(ARRIVALS[i]), i), null));
    }
    for (var i = 0; i < SERVING; i++) {
      var window = windowIds.get(i);
      actor.asSystem(() -> calls.callNext(window).map(called -> tickets.start(called.id())));
    }
  }

  private static UUID serviceAt(List<ServiceDetail> offered, UUID windowId, int turn) {
    var there = offered.stream().filter(s -> s.windowIds().get(0).equals(windowId)).toList();
    return there.get(turn % there.size()).id();
  }
}
