package org.linli.servicewindow.hall;

import jakarta.enterprise.context.ApplicationScoped;
import org.linli.shared.actor.CurrentActor;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;

/** Who may see and serve a discreet window's queue: whoever sits there, and the hall's manager. */
@ApplicationScoped
public class WindowDiscretion {
  private final HallAccess access;
  private final CurrentActor actor;

  WindowDiscretion(HallAccess access, CurrentActor actor) {
    this.access = access;
    this.actor = actor;
  }

  public boolean mayUse(HallRef hall, WindowRef window) {
    return !window.discreet()
        || window.isStaffedBy(actor.get().id())
        || access.reaches(hall.unitId(), HallAccess.MANAGERS);
  }

  /**
   * @throws ProblemException not-found, since what one may not see is not there
   */
  public void check(HallRef hall, WindowRef window) {
    if (!mayUse(hall, window)) {
      throw new ProblemException(CommonProblem.NOT_FOUND);
    }
  }
}
