package org.linli.servicewindow.ledger;

import java.util.Locale;

/** What can stand in the ledger; {@code TICKET_CALLED} is the live event {@code ticket-called}. */
public enum LedgerKind {
  /** A number was taken. */
  TICKET_ISSUED,
  /** Called to a window. */
  TICKET_CALLED,
  /** Called again to the same window. */
  TICKET_RECALLED,
  /** Came to the window. */
  TICKET_STARTED,
  /** Went to fetch something. */
  TICKET_HELD,
  /** Came back to a window. */
  TICKET_RESUMED,
  /** Sent on to another service or window. */
  TICKET_TRANSFERRED,
  /** Did not come. */
  TICKET_NO_SHOW,
  /** Back in the queue after a no-show. */
  TICKET_REQUEUED,
  /** Let others go first, before or after being called. */
  TICKET_GAVE_WAY,
  /** Its claim to priority was changed by a clerk, for a reason. */
  TICKET_CLASSIFIED,
  /** The window it was sent to closed; any window that offers its service may call it again. */
  TICKET_RELEASED,
  /** Left, or was taken out. */
  TICKET_CANCELLED,
  /** Served. */
  TICKET_FINISHED,
  /** The day ended first. */
  TICKET_EXPIRED,
  /** A clerk sat down, or is back from a pause. */
  WINDOW_OPENED,
  /** Back soon. */
  WINDOW_PAUSED,
  /** Nobody sits there any more. */
  WINDOW_CLOSED,
  /** A kiosk holds this number in reserve. */
  NUMBER_LEASED,
  /** A number in reserve that nobody came for, and nobody will get. */
  NUMBER_VOIDED,
  /** The hall's day is over. */
  DAY_CLOSED,
  /** The hall's hours were stated anew. */
  OPENING_CHANGED,
  /** Nobody gets a number until it is resumed. */
  NUMBERS_STOPPED,
  /** Numbers are given again. */
  NUMBERS_RESUMED,
  /** A window offers something else. */
  WINDOW_CHANGED,
  /** A service is offered elsewhere, or became discreet or no longer is. */
  SERVICE_CHANGED,
  /** Something is announced, said differently or ended. */
  ANNOUNCEMENT_CHANGED,
  /** A display was made, arranged anew or removed. */
  DISPLAY_CHANGED;

  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
