package org.linli.servicewindow.hall;

import java.util.UUID;
import org.linli.shared.problem.ProblemException;

/**
 * What other parts of the room need of a window; the title is in the language that was asked for.
 */
public record WindowRef(
    UUID id,
    UUID hallId,
    String label,
    String title,
    boolean discreet,
    WindowState state,
    String stateReason,
    UUID clerkId,
    String clerkName,
    long version) {
  static WindowRef of(Window w, String language) {
    return new WindowRef(
        w.id,
        w.hallId,
        w.label,
        w.title(language),
        w.discreet,
        w.state,
        w.stateReason,
        w.clerkId,
        w.clerkName,
        w.version);
  }

  /** Calling and serving need somebody at the window. */
  public void checkOpen() {
    if (state != WindowState.OPEN) {
      throw new ProblemException(HallProblem.WINDOW_NOT_OPEN, label);
    }
  }

  /** Whether this account sits there now. */
  public boolean isStaffedBy(UUID accountId) {
    return state != WindowState.CLOSED && accountId != null && accountId.equals(clerkId);
  }
}
