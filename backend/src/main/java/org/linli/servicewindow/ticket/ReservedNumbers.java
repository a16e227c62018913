package org.linli.servicewindow.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.linli.servicewindow.hall.HallLock;
import org.linli.servicewindow.hall.HallRef;
import org.linli.servicewindow.hall.HallService;
import org.linli.servicewindow.ledger.LedgerService;

/**
 * Numbers that leave the counter before anybody comes for them. They come from the same counter as
 * all others, under the same lock, so that none can ever be given out twice.
 */
@ApplicationScoped
public class ReservedNumbers {
  /** So many of a day's numbers are never put in reserve: they are for people who stand there. */
  private static final int KEPT = 500;

  private final TicketRepository tickets;
  private final TicketBook book;
  private final HallService halls;
  private final LedgerService ledger;
  private final Clock clock;

  ReservedNumbers(
      TicketRepository tickets,
      TicketBook book,
      HallService halls,
      LedgerService ledger,
      Clock clock) {
    this.tickets = tickets;
    this.book = book;
    this.halls = halls;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** The next number; empty where a day has hardly any left. The caller holds the hall's lock. */
  @Transactional(Transactional.TxType.MANDATORY)
  public OptionalInt next(UUID hallId, LocalDate date, String prefix) {
    var counter = tickets.counter(new TicketCounter.Key(hallId, date, prefix));
    return counter.lastNumber >= TicketNumber.LAST - KEPT
        ? OptionalInt.empty()
        : OptionalInt.of(counter.next().number());
  }

  /** As people see it. */
  public String label(String prefix, int number) {
    return new TicketNumber(prefix, number).toString();
  }

  /** By prefix: the last number that left the counter on a day. */
  @Transactional
  public Map<String, Integer> last(UUID hallId, LocalDate date) {
    var last = new HashMap<String, Integer>();
    tickets.counters(hallId, date).forEach(c -> last.put(c.key.prefix(), c.lastNumber));
    return last;
  }

  @Transactional
  public TicketStatus statusOf(UUID ticketId) {
    return tickets.findById(ticketId).status;
  }

  @Transactional
  public boolean isTokenTaken(byte[] tokenHash) {
    return tickets.count("tokenHash", tokenHash) > 0;
  }

  /**
   * Makes a number in reserve the ticket of who took it: in the queue by their arrival, or recorded
   * and expired at once if the day has ended. The caller holds the hall's lock.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public TicketStatus arrive(HallRef hall, HallLock lock, LateArrival who) {
    var date = who.businessDate();
    var rank = QueueRank.ofLateArrival(ledger.headAt(hall.id(), date, who.arrivedAt()));
    var number = new TicketNumber(who.prefix(), who.number());
    var ticket = new Ticket(hall.id(), date, number, rank, who.arrivedAt());
    ticket.id = who.ticketId();
    ticket.serviceId = who.serviceId();
    ticket.tokenHash = who.tokenHash();
    book.issueLate(hall, lock.nextSeq(), ticket);
    if (date.isBefore(hall.today()) || halls.isClosed(hall.id(), date)) {
      book.change(hall, lock, ticket.id, t -> t.expire(clock.instant()));
    }
    return ticket.status;
  }
}
