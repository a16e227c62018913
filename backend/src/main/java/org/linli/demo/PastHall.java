package org.linli.demo;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.linli.demo.day.HallDoor;
import org.linli.demo.day.Visitor;
import org.linli.servicewindow.desk.PauseWindow;
import org.linli.servicewindow.desk.WindowDeskService;
import org.linli.servicewindow.rating.RateVisit;
import org.linli.servicewindow.rating.RatingLevel;
import org.linli.servicewindow.rating.RatingService;
import org.linli.servicewindow.ticket.CallService;
import org.linli.servicewindow.ticket.FinishTicket;
import org.linli.servicewindow.ticket.HeldTicketService;
import org.linli.servicewindow.ticket.HoldTicket;
import org.linli.servicewindow.ticket.IssueTicket;
import org.linli.servicewindow.ticket.ResumeTicket;
import org.linli.servicewindow.ticket.TicketService;
import org.linli.servicewindow.ticket.TicketView;
import org.linli.servicewindow.ticket.TransferTicket;
import org.linli.shared.actor.Actor;
import org.linli.shared.actor.CurrentActor;
import org.linli.shared.security.Secrets;

/**
 * A hall entered by the rooms' own services, as those who act are, in the transaction at hand. Each
 * deed leaves the session empty, as a request does: thousands of tickets would be looked through
 * otherwise.
 */
final class PastHall implements HallDoor {
  /** The services of the rooms that are needed. */
  record Rooms(
      HeldTicketService held,
      CallService calls,
      TicketService tickets,
      WindowDeskService desks,
      RatingService ratings,
      CurrentActor actor,
      EntityManager database) {}

  private final Rooms rooms;
  private final UUID hallId;
  private final List<UUID> windows;
  private final List<Actor> clerks;
  private final Map<UUID, String> tokens = new HashMap<>();

  /**
   * @param clerks in the order of the windows
   */
  PastHall(Rooms rooms, UUID hallId, List<UUID> windows, List<Actor> clerks) {
    this.rooms = rooms;
    this.hallId = hallId;
    this.windows = windows;
    this.clerks = clerks;
  }

  private <T> T as(Actor who, Supplier<T> deed) {
    var result = rooms.actor.as(who, deed);
    clear();
    return result;
  }

  /** Lets go of all that was loaded. */
  void clear() {
    rooms.database.flush();
    rooms.database.clear();
  }

  @Override
  public UUID issue(Visitor who) {
    var issued = as(Actor.NOBODY, () -> rooms.held.issue(hallId, wish(who)));
    tokens.put(issued.ticket().id(), issued.token());
    return issued.ticket().id();
  }

  private static IssueTicket wish(Visitor who) {
    return new IssueTicket(who.serviceId(), null, who.claim(), Secrets.next());
  }

  @Override
  public void rate(UUID ticket, RatingLevel opinion) {
    var wish = new RateVisit(opinion, List.of(), null, null);
    as(holder(ticket), () -> rooms.ratings.rateHeld(ticket, wish));
  }

  private Actor holder(UUID ticket) {
    return Actor.holder(Secrets.hash(tokens.get(ticket)));
  }

  @Override
  public void giveBack(UUID ticket) {
    as(holder(ticket), () -> rooms.held.cancel(ticket));
  }

  @Override
  public void open(int seat) {
    as(clerks.get(seat), () -> rooms.desks.open(windows.get(seat)));
  }

  @Override
  public void pause(int seat, String reason) {
    as(clerks.get(seat), () -> rooms.desks.pause(windows.get(seat), new PauseWindow(reason)));
  }

  /** Each of these days begins with empty desks. */
  @Override
  public Optional<AtDesk> atDesk(int seat) {
    return Optional.empty();
  }

  @Override
  public Optional<UUID> callNext(int seat) {
    return as(clerks.get(seat), () -> rooms.calls.callNext(windows.get(seat))).map(TicketView::id);
  }

  @Override
  public void recall(int seat, UUID ticket) {
    as(clerks.get(seat), () -> rooms.calls.recall(ticket));
  }

  @Override
  public void noShow(int seat, UUID ticket) {
    as(clerks.get(seat), () -> rooms.tickets.noShow(ticket));
  }

  @Override
  public void requeue(int seat, UUID ticket) {
    as(clerks.get(seat), () -> rooms.tickets.requeue(ticket));
  }

  @Override
  public void start(int seat, UUID ticket) {
    as(clerks.get(seat), () -> rooms.tickets.start(ticket));
  }

  @Override
  public void hold(int seat, UUID ticket, String reason) {
    as(clerks.get(seat), () -> rooms.tickets.hold(ticket, new HoldTicket(reason)));
  }

  @Override
  public void resume(int seat, UUID ticket) {
    var wish = new ResumeTicket(windows.get(seat));
    as(clerks.get(seat), () -> rooms.tickets.resume(ticket, wish));
  }

  @Override
  public void transfer(int seat, UUID ticket, UUID toService, String reason) {
    var wish = new TransferTicket(toService, null, reason);
    as(clerks.get(seat), () -> rooms.tickets.transfer(ticket, wish));
  }

  @Override
  public void finish(int seat, UUID ticket, String outcome) {
    as(clerks.get(seat), () -> rooms.tickets.finish(ticket, new FinishTicket(outcome)));
  }
}
