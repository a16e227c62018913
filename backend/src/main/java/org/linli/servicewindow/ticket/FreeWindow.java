package org.linli.servicewindow.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.linli.servicewindow.hall.HallProblem;
import org.linli.servicewindow.hall.HallRef;
import org.linli.servicewindow.hall.WindowDiscretion;
import org.linli.servicewindow.hall.WindowService;
import org.linli.shared.problem.ProblemException;

/**
 * Whether somebody can be called to a window; asked under the hall's lock, with a UNIQUE constraint
 * behind it.
 */
@ApplicationScoped
public class FreeWindow {
  private final TicketRepository tickets;
  private final WindowService windows;
  private final WindowDiscretion discretion;

  FreeWindow(TicketRepository tickets, WindowService windows, WindowDiscretion discretion) {
    this.tickets = tickets;
    this.windows = windows;
    this.discretion = discretion;
  }

  /**
   * @throws ProblemException window-not-open, window-busy naming who is there, not-found for a
   *     discreet window of somebody else's
   */
  void check(HallRef hall, UUID windowId) {
    var window = windows.requireNow(hall.id(), windowId);
    discretion.check(hall, window);
    window.checkOpen();
    checkEmpty(windowId, window.label());
  }

  private void checkEmpty(UUID windowId, String label) {
    tickets
        .activeAt(windowId)
        .ifPresent(
            busy -> {
              throw new ProblemException(HallProblem.WINDOW_BUSY, label, busy.label());
            });
  }

  /**
   * Before a window is opened or closed.
   *
   * @param today what is there from an earlier day must be ended first
   * @throws ProblemException window-leftover
   */
  public void checkNoLeftover(UUID windowId, LocalDate today) {
    tickets
        .activeAt(windowId)
        .filter(t -> t.businessDate.isBefore(today))
        .ifPresent(
            left -> {
              throw new ProblemException(HallProblem.WINDOW_LEFTOVER, left.label());
            });
  }

  /** A window with somebody at it is not closed under them. */
  public void checkNobody(UUID windowId) {
    checkEmpty(windowId, windows.require(windowId).label());
  }
}
