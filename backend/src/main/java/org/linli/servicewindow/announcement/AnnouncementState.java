package org.linli.servicewindow.announcement;

/** Where an announcement is in its life. */
public enum AnnouncementState {
  /** Its time has not come. */
  COMING,
  /** Shown now. */
  CURRENT,
  /** Ended, or its time has passed. */
  OVER
}
