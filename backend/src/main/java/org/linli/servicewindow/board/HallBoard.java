package org.linli.servicewindow.board;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.linli.servicewindow.hall.HallRevision;
import org.linli.servicewindow.hall.HallService;
import org.linli.servicewindow.hall.HallSummary;
import org.linli.servicewindow.hall.WindowRef;
import org.linli.servicewindow.hall.WindowService;
import org.linli.servicewindow.hall.WindowState;
import org.linli.servicewindow.opening.OpeningService;
import org.linli.servicewindow.ticket.ShownTickets;
import org.linli.servicewindow.ticket.ShownTickets.AtWindow;
import org.linli.servicewindow.ticket.TicketCounts;
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
  private final ShownTickets tickets;
  private final TicketCounts counts;
  private final ShownBoards shown = new ShownBoards();
  private final AskedTogether<UUID, HallRevision> revisions;
  private final CallerLanguage language;
  private final Clock clock;

  HallBoard(
      HallService halls,
      WindowService windows,
      OpeningService opening,
      ShownTickets tickets,
      TicketCounts counts,
      CallerLanguage language,
      Clock clock) {
    this.halls = halls;
    this.revisions = new AskedTogether<>(halls::revision);
    this.windows = windows;
    this.opening = opening;
    this.tickets = tickets;
    this.counts = counts;
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
    var views = views(page.items());
    return page.map(h -> views.get(h.id()));
  }

  @Transactional
  public HallView hall(UUID id) {
    return views(List.of(halls.summary(id, language.tag()))).get(id);
  }

  /** By hall; however many there are, each question is asked once. */
  private Map<UUID, HallView> views(List<HallSummary> all) {
    var ids = all.stream().map(HallSummary::id).toList();
    var byHall = windows.ofHalls(ids).stream().collect(groupingBy(WindowRef::hallId));
    var openings = opening.now(all);
    var waiting = counts.waiting(all.stream().collect(toMap(HallSummary::id, HallSummary::today)));
    return all.stream()
        .collect(
            toMap(
                HallSummary::id,
                hall ->
                    HallView.of(
                        hall,
                        open(byHall.getOrDefault(hall.id(), List.of())),
                        waiting.getOrDefault(hall.id(), 0),
                        openings.get(hall.id()))));
  }

  private static int open(List<WindowRef> hallWindows) {
    return (int) hallWindows.stream().filter(w -> w.state() == WindowState.OPEN).count();
  }

  /**
   * As it is now: what was read before is shown again only if nothing changed since. The position
   * is read first: what happens meanwhile comes again as an event, never not at all. Never in a
   * transaction: it may wait for another's question, who needs a connection of their own.
   */
  @Transactional(Transactional.TxType.NEVER)
  public BoardView board(UUID id) {
    var revision = revisions.ask(id);
    return shown.get(id, language.tag(), revision, () -> read(id, revision)).at(clock.instant());
  }

  private BoardView read(UUID id, HallRevision revision) {
    return QuarkusTransaction.joiningExisting().call(() -> readNow(id, revision));
  }

  private BoardView readNow(UUID id, HallRevision revision) {
    var hall = halls.summary(id, language.tag());
    var hallWindows = windows.ofHall(id);
    var labels = hallWindows.stream().collect(toMap(WindowRef::id, WindowRef::label));
    var calls = tickets.atWindows(id, revision.today());
    var numbers = calls.stream().collect(toMap(AtWindow::windowId, AtWindow::number));
    return new BoardView(
        id,
        hall.name(),
        revision.seq(),
        clock.instant(),
        revision.today(),
        hall.dayClosed(),
        calls.stream().map(t -> call(t, labels.get(t.windowId()))).toList(),
        tickets.next(id, revision.today(), NEXT_NUMBERS),
        hallWindows.stream().map(w -> window(w, numbers.get(w.id()))).toList());
  }

  private static BoardView.BoardCall call(AtWindow t, String windowLabel) {
    return new BoardView.BoardCall(
        t.number(), t.windowId(), windowLabel, t.calledAt(), t.recalls(), t.serving());
  }

  private static BoardView.BoardWindow window(WindowRef w, String number) {
    return new BoardView.BoardWindow(
        w.id(), w.label(), w.discreet() ? null : w.title(), w.state(), number);
  }
}
