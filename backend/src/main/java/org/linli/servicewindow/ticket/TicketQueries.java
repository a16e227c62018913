package org.linli.servicewindow.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.linli.servicewindow.hall.HallAccess;
import org.linli.servicewindow.hall.HallRef;
import org.linli.servicewindow.hall.HallService;
import org.linli.servicewindow.service.ServiceService;
import org.linli.shared.json.Texts;
import org.linli.shared.page.Cursor;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;

/** Reads over many tickets, for lists, the board and the desk. */
@ApplicationScoped
public class TicketQueries {
  private static final String WAITING_IN_ORDER =
      "hallId = ?1 and businessDate = ?2 and status = WAITING order by queueRank, arrivedAt, id";

  private final TicketRepository tickets;
  private final TicketAccess access;
  private final TicketViews views;
  private final HallService halls;
  private final ServiceService services;

  TicketQueries(
      TicketRepository tickets,
      TicketAccess access,
      TicketViews views,
      HallService halls,
      ServiceService services) {
    this.tickets = tickets;
    this.access = access;
    this.views = views;
    this.halls = halls;
    this.services = services;
  }

  /** Newest first; to a clerk today's, without those of discreet services they do not serve. */
  @Transactional
  Page<TicketView> page(UUID hallId, TicketSearch search, PageRequest request) {
    var hall = halls.requireFor(hallId, HallAccess.STAFF);
    var before = request.after(1).map(c -> c.part(0, Texts::uuid)).orElse(null);
    var rows =
        tickets.page(
            hall, search, access.sight(hall, HallAccess.STAFF), before, request.limit() + 1);
    var page = Page.cut(rows, request.limit(), t -> Cursor.of(t.id));
    return new Page<>(views.of(page.items()), page.nextCursor());
  }

  /** Called or being served today, the latest call first. */
  @Transactional
  public List<TicketView> atWindows(HallRef hall) {
    return views.of(
        tickets.list(
            "hallId = ?1 and businessDate = ?2 and status in (CALLED, SERVING)"
                + " order by calledAt desc, id desc",
            hall.id(),
            hall.today()));
  }

  /**
   * The next numbers in the hall, without those that wait for something discreet. In the order of
   * the line, not of the calls to come: who goes before others would tell what they claim.
   */
  @Transactional
  public List<String> nextNumbers(HallRef hall, int limit) {
    var front = tickets.find("discreet = false and " + WAITING_IN_ORDER, hall.id(), hall.today());
    return front.range(0, limit - 1).stream().map(Ticket::label).toList();
  }

  /** Who waits for a window, in the order in which it would call them. */
  @Transactional
  public List<TicketView> waitingFor(HallRef hall, UUID windowId, int limit) {
    var offered = services.servicesAt(windowId);
    var order =
        NextTicket.order(
                tickets.candidates(hall, windowId, limit), windowId, offered, hall.rules(), limit)
            .stream()
            .map(Waiting::ticketId)
            .toList();
    return views.of(
        tickets.byIds(order).stream()
            .sorted(Comparator.comparingInt(t -> order.indexOf(t.id)))
            .toList());
  }

  @Transactional
  public int countWaitingFor(HallRef hall, UUID windowId) {
    return tickets.countWaitingFor(hall, windowId);
  }

  /** Whoever is called to or served at a window, of whatever day. */
  @Transactional
  public List<TicketView> activeAt(UUID windowId) {
    return views.of(tickets.activeAt(windowId).map(List::of).orElse(List.of()));
  }

  /** Today's tickets that were last at this window and are on hold or missed their call. */
  @Transactional
  public List<TicketView> lastAt(UUID windowId, LocalDate date, TicketStatus status) {
    return views.of(
        tickets.list(
            "windowId = ?1 and businessDate = ?2 and status = ?3 order by calledAt desc, id desc",
            windowId,
            date,
            status));
  }

  /** What earlier days left at the hall's windows. */
  @Transactional
  public List<TicketView> leftovers(HallRef hall, Collection<UUID> windowIds) {
    return views.of(
        tickets.list(
            // By the window served at now: the windows' own history is long.
            "activeWindowId in ?1 and businessDate < ?2 and status = SERVING"
                + " order by businessDate, id",
            windowIds,
            hall.today()));
  }
}
