package org.linli.servicewindow.display;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.linli.servicewindow.board.BoardView;
import org.linli.servicewindow.board.HallBoard;
import org.linli.servicewindow.hall.HallAccess;
import org.linli.servicewindow.hall.HallLock;
import org.linli.servicewindow.hall.HallRef;
import org.linli.servicewindow.hall.HallService;
import org.linli.servicewindow.hall.WindowService;
import org.linli.servicewindow.ledger.LedgerFact;
import org.linli.servicewindow.ledger.LedgerKind;
import org.linli.servicewindow.ledger.LedgerService;
import org.linli.servicewindow.service.ServiceService;
import org.linli.servicewindow.ticket.TicketWatch;
import org.linli.shared.audit.Audit;
import org.linli.shared.audit.AuditSubject;
import org.linli.shared.audit.Changes;
import org.linli.shared.http.EntityTags;
import org.linli.shared.json.Texts;
import org.linli.shared.page.Cursor;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;

/** Displays: made by managers, read by whoever stands before them. */
@ApplicationScoped
public class DisplayService {
  private static final int NEXT_NUMBERS = 10;
  private final DisplayRepository displays;
  private final HallService halls;
  private final WindowService windows;
  private final ServiceService services;
  private final HallBoard boards;
  private final TicketWatch tickets;
  private final LedgerService ledger;
  private final Audit audit;

  DisplayService(
      DisplayRepository displays,
      HallService halls,
      WindowService windows,
      ServiceService services,
      HallBoard boards,
      TicketWatch tickets,
      LedgerService ledger,
      Audit audit) {
    this.displays = displays;
    this.halls = halls;
    this.windows = windows;
    this.services = services;
    this.boards = boards;
    this.tickets = tickets;
    this.ledger = ledger;
    this.audit = audit;
  }

  @Transactional
  DisplayView get(UUID id) {
    return DisplayView.of(find(id));
  }

  /**
   * The hall's board, cut down to what this display shows. In no transaction of its own: whoever
   * waits for the board must not keep a connection that the one who asks for it needs.
   */
  DisplayBoard board(UUID id) {
    var display = QuarkusTransaction.requiringNew().call(() -> DisplayView.of(find(id)));
    var whole = boards.board(display.hallId());
    var next = QuarkusTransaction.requiringNew().call(() -> next(display, whole));
    return new DisplayBoard(
        display,
        new BoardView(
            whole.hallId(),
            whole.hallName(),
            whole.seq(),
            whole.at(),
            whole.businessDate(),
            whole.dayClosed(),
            whole.calls().stream().filter(c -> display.shows(c.windowId())).toList(),
            next,
            whole.windows().stream().filter(w -> display.shows(w.id())).toList()));
  }

  private List<String> next(DisplayView display, BoardView whole) {
    if (!display.showsNext()) {
      return List.of();
    }
    if (display.windowIds().isEmpty()) {
      return whole.next();
    }
    var offered =
        services.servicesByWindow(display.windowIds()).values().stream()
            .flatMap(List::stream)
            .distinct()
            .toList();
    return tickets.nextNumbers(
        halls.require(display.hallId()), display.windowIds(), offered, NEXT_NUMBERS);
  }

  @Transactional
  Page<DisplayView> page(UUID hallId, PageRequest request) {
    halls.requireFor(hallId, HallAccess.MANAGERS);
    var after = request.after(1).map(c -> c.part(0, Texts::uuid)).orElse(null);
    var rows = displays.page(hallId, after, request.limit() + 1);
    return Page.cut(rows, request.limit(), d -> Cursor.of(d.id)).map(DisplayView::of);
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public DisplayView create(UUID hallId, DescribeDisplay wish) {
    var hall = halls.requireFor(hallId, HallAccess.MANAGERS);
    check(hall, wish);
    var lock = halls.lock(hallId);
    var display = new Display(hallId, wish);
    displays.persist(display);
    tell("display-made", hall, lock, display, Changes.of("name", null, display.name));
    return DisplayView.of(display);
  }

  @Transactional(Transactional.TxType.MANDATORY)
  DisplayView describe(UUID id, long seen, DescribeDisplay wish) {
    var hall = halls.requireFor(hallOf(id), HallAccess.MANAGERS);
    check(hall, wish);
    var lock = halls.lock(hall.id());
    var display = find(id);
    EntityTags.check(seen, display.version);
    var before = DisplayView.of(display);
    display.describe(wish);
    tell(
        "display-described",
        hall,
        lock,
        display,
        Changes.of("name", before.name(), display.name)
            .and("windowIds", before.windowIds(), DisplayView.of(display).windowIds()));
    return DisplayView.of(display);
  }

  @Transactional(Transactional.TxType.MANDATORY)
  DisplayView remove(UUID id) {
    var hall = halls.requireFor(hallOf(id), HallAccess.MANAGERS);
    var lock = halls.lock(hall.id());
    var display = find(id);
    var last = DisplayView.of(display);
    displays.delete(display);
    tell("display-removed", hall, lock, display, Changes.of("name", last.name(), null));
    return last;
  }

  private void check(HallRef hall, DescribeDisplay wish) {
    wish.check();
    wish.windowIds().forEach(window -> windows.requireIn(hall.id(), window));
  }

  private void tell(String action, HallRef hall, HallLock lock, Display display, Changes changes) {
    displays.flush();
    ledger.append(hall.id(), lock, LedgerFact.ofHall(LedgerKind.DISPLAY_CHANGED, hall.today()));
    audit.record(action, new AuditSubject("Display", display.id, hall.unitId()), changes);
  }

  private UUID hallOf(UUID id) {
    return displays.hallOf(id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
  }

  private Display find(UUID id) {
    return displays
        .findByIdOptional(id)
        .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
  }
}
