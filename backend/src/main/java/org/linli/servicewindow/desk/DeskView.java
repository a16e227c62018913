package org.linli.servicewindow.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.servicewindow.hall.HallRef;
import org.linli.servicewindow.ticket.TicketCounts;
import org.linli.servicewindow.ticket.TicketView;

/**
 * All a clerk needs at a window, at one moment. Listen to the hall's events from {@code seq} on and
 * ask again.
 *
 * @param current who is called or served; null when free
 * @param onHold gone from here to fetch something
 * @param noShows missed their call to here today
 * @param waiting the first of those this window can call, in order
 * @param waitingTotal all of those
 * @param leftovers left at this window by an earlier day; end them before the window opens
 */
public record DeskView(
    WindowView window,
    String hallName,
    long seq,
    LocalDate businessDate,
    boolean dayClosed,
    @Nullable TicketView current,
    List<TicketView> onHold,
    List<TicketView> noShows,
    List<TicketView> waiting,
    int waitingTotal,
    List<Queue> queues,
    TicketCounts.Today today,
    List<TicketView> leftovers) {
  /** How many wait for one of the window's services. */
  public record Queue(UUID serviceId, String serviceName, int waiting) {}

  /** The desk of a discreet window, for who does not sit there: nothing of who comes. */
  static DeskView bare(WindowView window, String hallName, long seq, HallRef hall) {
    return new DeskView(
        window,
        hallName,
        seq,
        hall.today(),
        hall.dayClosed(),
        null,
        List.of(),
        List.of(),
        List.of(),
        0,
        List.of(),
        new TicketCounts.Today(0, 0, null),
        List.of());
  }
}
