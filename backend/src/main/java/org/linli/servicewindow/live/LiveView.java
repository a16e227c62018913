package org.linli.servicewindow.live;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.servicewindow.desk.WindowView;
import org.linli.servicewindow.ledger.LedgerEntryView;
import org.linli.servicewindow.opening.OpeningNow;
import org.linli.servicewindow.ticket.TicketStatus;
import org.linli.servicewindow.ticket.TicketView;

/**
 * A hall as its manager watches it, at one moment. Listen to the hall's events from {@code seq} on
 * and ask again.
 *
 * @param longWaitMinutes from then on a wait is long
 * @param queues services somebody waits for, the longest queue first
 * @param longWaits those who have waited so long, the longest first; at most fifty
 * @param outOfOrder today's calls that passed over others, the latest first; at most fifty
 * @param leftovers still served since an earlier day
 */
public record LiveView(
    UUID hallId,
    String hallName,
    long seq,
    Instant at,
    LocalDate businessDate,
    boolean dayClosed,
    OpeningNow opening,
    int longWaitMinutes,
    int waiting,
    List<LiveWindow> windows,
    List<LiveQueue> queues,
    List<LiveTicket> longWaits,
    List<LiveTicket> onHold,
    List<LiveCall> outOfOrder,
    List<LiveTicket> leftovers) {

  /**
   * One window.
   *
   * @param current who is called to it or served there; null when free
   */
  public record LiveWindow(WindowView window, @Nullable LiveTicket current) {}

  /**
   * One service somebody waits for.
   *
   * @param oldestArrivedAt arrival of whoever waits longest
   * @param openWindows windows that offer it and are open; 0 needs somebody's attention
   */
  public record LiveQueue(
      UUID serviceId, String serviceName, int waiting, Instant oldestArrivedAt, int openWindows) {}

  /**
   * One number: no more of the person than what is needed here.
   *
   * @param windowLabel where it is or was last
   * @param since waiting since arrival, called since the call, else since the service began
   * @param reason why it is on hold
   */
  public record LiveTicket(
      UUID id,
      String number,
      TicketStatus status,
      String serviceName,
      @Nullable String windowLabel,
      LocalDate businessDate,
      Instant since,
      @Nullable String reason) {
    static LiveTicket of(TicketView t) {
      var since =
          switch (t.status()) {
            case WAITING -> t.arrivedAt();
            case CALLED -> t.calledAt();
            default -> t.startedAt();
          };
      return new LiveTicket(
          t.id(),
          t.number(),
          t.status(),
          t.serviceName(),
          t.windowLabel(),
          t.businessDate(),
          since == null ? t.arrivedAt() : since,
          t.reason());
    }
  }

  /** One call that passed over others. */
  public record LiveCall(
      long seq, String number, @Nullable String windowLabel, Instant at, @Nullable String reason) {
    static LiveCall of(LedgerEntryView e, String windowLabel) {
      return new LiveCall(e.seq(), e.number(), windowLabel, e.at(), e.reason());
    }
  }
}
