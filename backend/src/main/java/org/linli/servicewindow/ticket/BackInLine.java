package org.linli.servicewindow.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import org.linli.servicewindow.hall.LockedHall;
import org.linli.servicewindow.hall.WindowService;
import org.linli.servicewindow.hall.WindowState;
import org.linli.servicewindow.ledger.LedgerKind;

/** Puts a ticket back into the line, so many places later, and counts whom it passes by that. */
@ApplicationScoped
class BackInLine {
  private final TicketBook book;
  private final QueueLine line;
  private final Overtakings overtakings;
  private final WindowService windows;

  BackInLine(TicketBook book, QueueLine line, Overtakings overtakings, WindowService windows) {
    this.book = book;
    this.line = line;
    this.overtakings = overtakings;
    this.windows = windows;
  }

  /**
   * @param places how many of those behind it go first
   * @param verb asks the ticket, which takes the place or refuses
   */
  Ticket put(
      LockedHall locked,
      UUID ticketId,
      int places,
      BiFunction<Ticket, PlaceInLine, LedgerKind> verb) {
    var hall = locked.hall();
    var passed = new AtomicReference<List<UUID>>(List.of());
    var ticket =
        book.change(
            locked,
            ticketId,
            t -> {
              releaseFromClosed(t);
              var place = PlaceInLine.behind(Waiting.of(t), line.rivals(t), places, hall.rules());
              passed.set(place.passed());
              return verb.apply(t, place);
            });
    overtakings.count(hall, locked.lock().lastSeq(), passed.get());
    return ticket;
  }

  /** Whoever was away while the window they were sent to closed waits for the others, too. */
  private void releaseFromClosed(Ticket t) {
    if (t.targetWindowId != null
        && windows.requireNow(t.hallId, t.targetWindowId).state() == WindowState.CLOSED) {
      t.targetWindowId = null;
    }
  }
}
