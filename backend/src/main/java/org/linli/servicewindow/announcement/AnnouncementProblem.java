package org.linli.servicewindow.announcement;

import org.linli.shared.problem.ProblemType;

/** Refusals of announcements. */
public enum AnnouncementProblem implements ProblemType {
  /** It is no longer shown; a new one is made instead. */
  ANNOUNCEMENT_OVER(409);

  private final int status;

  AnnouncementProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
