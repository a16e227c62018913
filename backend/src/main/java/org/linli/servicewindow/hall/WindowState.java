package org.linli.servicewindow.hall;

/** Whether somebody can be called to a window. */
public enum WindowState {
  /** A clerk sits there. */
  OPEN,
  /** Back soon; whoever is being served may be finished. */
  PAUSED,
  /** Nobody sits there. */
  CLOSED
}
