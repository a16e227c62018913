package org.linli.servicewindow.board;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.linli.servicewindow.hall.HallService;
import org.linli.servicewindow.hall.HallSummary;
import org.linli.servicewindow.hall.WindowRef;
import org.linli.servicewindow.hall.WindowService;
import org.linli.servicewindow.hall.WindowState;
import org.linli.servicewindow.ledger.LedgerService;
import org.linli.servicewindow.opening.OpeningNow;
import org.linli.servicewindow.opening.OpeningService;
import org.linli.servicewindow.ticket.TicketCounts;
import org.linli.servicewindow.ticket.TicketQueries;
import org.linli.servicewindow.ticket.TicketStatus;
import org.linli.servicewindow.ticket.TicketView;
import org.linli.shared.http.CallerLanguage;
import org.linli.shared.json.Texts;
import org.linli.shared.page.Cursor;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;

/** Halls and their displays as everybody may see them. */
@ApplicationScoped
public class HallBoard {
  private static final int NEXT_NUMBERS = 10;
  private final HallService halls;
  private final WindowService windows;
  private final OpeningService opening;
  private final TicketQueries tickets;
  private final TicketCounts counts;
  private final LedgerService ledger;
  private final CallerLanguage language;
  private final Clock clock;

  HallBoard(
      HallService halls,
      WindowService windows,
      OpeningService opening,
      TicketQueries tickets,
      TicketCounts counts,
      LedgerService ledger,
      CallerLanguage language,
      Clock clock) {
    this.halls = halls;
    this.windows = windows;
    this.opening = opening;
    this.tickets = tickets;
    this.counts = counts;
    this.ledger = ledger;
    this.language = language;
    this.clock = clock;
  }

  /**
   * @param units only halls of these units; null means all halls
   */
  @Transactional
  public Page<HallView> page(Collection<UUID> units, String name, PageRequest request) {
    var after = request.after(1).map(c -> c.part(0, Texts::uuid)).orElse(null);
    var rows = halls.page(units, name, after, request.limit() + 1, language.tag());
    var page = Page.cut(rows, request.limit(), h -> Cursor.of(h.id()));
    var byHall =
        windows.ofHalls(page.items().stream().map(HallSummary::id).toList()).stream()
            .collect(groupingBy(WindowRef::hallId));
    var openings = opening.now(page.items());
    return page.map(h -> view(h, byHall.getOrDefault(h.id(), List.of()), openings.get(h.id())));
  }

  @Transactional
  public HallView hall(UUID id) {
    var hall = halls.summary(id, language.tag());
    return view(hall, windows.ofHalls(List.of(id)), opening.now(List.of(hall)).get(id));
  }

  private HallView view(HallSummary hall, List<WindowRef> hallWindows, OpeningNow now) {
    var open = hallWindows.stream().filter(w -> w.state() == WindowState.OPEN).count();
    return HallView.of(hall, (int) open, counts.waiting(hall.id(), hall.today()), now);
  }

  /**
   * The position is read first: what happens meanwhile comes again as an event, never not at all.
   */
  @Transactional
  public BoardView board(UUID id) {
    var hall = halls.require(id);
    var seq = ledger.head(id);
    var calls = tickets.atWindows(hall);
    var numbers = calls.stream().collect(toMap(TicketView::windowId, TicketView::number));
    return new BoardView(
        id,
        halls.summary(id, language.tag()).name(),
        seq,
        clock.instant(),
        hall.today(),
        hall.dayClosed(),
        calls.stream().map(HallBoard::call).toList(),
        tickets.nextNumbers(hall, NEXT_NUMBERS),
        windows.ofHalls(List.of(id)).stream().map(w -> window(w, numbers.get(w.id()))).toList());
  }

  private static BoardView.BoardCall call(TicketView t) {
    return new BoardView.BoardCall(
        t.number(),
        t.windowId(),
        t.windowLabel(),
        t.calledAt(),
        t.recalls(),
        t.status() == TicketStatus.SERVING);
  }

  private static BoardView.BoardWindow window(WindowRef w, String number) {
    return new BoardView.BoardWindow(
        w.id(), w.label(), w.discreet() ? null : w.title(), w.state(), number);
  }
}
