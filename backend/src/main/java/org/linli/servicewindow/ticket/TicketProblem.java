package org.linli.servicewindow.ticket;

import org.linli.shared.problem.ProblemType;

/** Refusals of tickets. */
public enum TicketProblem implements ProblemType {
  /** The table of states does not allow it; {0} is the number, {1} what it is now. */
  TICKET_WRONG_STATE(409),
  /** The ticket's day is over; it can only be finished or cancelled. */
  TICKET_DAY_OVER(409),
  /** The window it was sent to is another one. */
  TICKET_FOR_OTHER_WINDOW(409),
  /** Requeued as often as the hall allows. */
  REQUEUE_LIMIT(409),
  /** The time for requeuing has passed; {0} is the minutes allowed. */
  REQUEUE_TOO_LATE(409),
  /** Let others go first as often as the hall allows. */
  LET_GO_FIRST_LIMIT(409),
  /** Nobody waits behind it who could go first. */
  NOBODY_BEHIND(409),
  /** One phone holds as many numbers as the hall allows; {0} is how many. */
  TOO_MANY_TICKETS(409),
  /** The window it shall be sent to is closed; {0} is the window. */
  TRANSFER_WINDOW_CLOSED(409),
  /** A transfer needs another service or window. */
  TRANSFER_NOWHERE(409),
  /** No window of the hall offers the service. */
  SERVICE_NOT_OFFERED(409),
  /** Its last window must not go while people need it; {0} is the service, {1} how many. */
  SERVICE_AWAITED(409),
  /** All numbers of the prefix are used for today. */
  NUMBERS_EXHAUSTED(409),
  /** Calling out of order is the manager's right here. */
  OUT_OF_ORDER_NOT_ALLOWED(403);

  private final int status;

  TicketProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
