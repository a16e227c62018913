package org.linli.servicewindow.ledger;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What happened, and how things stand after it.
 *
 * @param number as people see it, {@code A003}; null for windows and days
 * @param discreet the public stream must not say who it was unless called
 * @param fromStatus the ticket's status before; null when it was issued
 * @param windowId where the ticket is, or the window that was opened, paused or closed
 * @param priorityClass what the ticket claims; null for windows and days
 * @param targetWindowId the one window that may call the ticket, after a transfer to it
 */
public record LedgerFact(
    LedgerKind kind,
    LocalDate businessDate,
    UUID ticketId,
    String number,
    boolean discreet,
    String fromStatus,
    String toStatus,
    UUID serviceId,
    UUID windowId,
    UUID targetWindowId,
    Long queueRank,
    String priorityClass,
    String reason) {

  /** A window was opened, paused or closed. */
  public static LedgerFact ofWindow(LedgerKind kind, LocalDate date, UUID windowId, String reason) {
    return new LedgerFact(
        kind, date, null, null, false, null, null, null, windowId, null, null, null, reason);
  }

  /** A service changed as far as the queue is concerned. */
  public static LedgerFact ofService(LedgerKind kind, LocalDate date, UUID serviceId) {
    return new LedgerFact(
        kind, date, null, null, false, null, null, serviceId, null, null, null, null, null);
  }

  /** A number in reserve; nobody's business in public, since there is no ticket yet. */
  public static LedgerFact ofNumber(LedgerKind kind, LocalDate date, String number, String reason) {
    return new LedgerFact(
        kind, date, null, number, true, null, null, null, null, null, null, null, reason);
  }

  public static LedgerFact ofDay(LocalDate date) {
    return ofHall(LedgerKind.DAY_CLOSED, date);
  }

  /** Something about the hall as a whole. */
  public static LedgerFact ofHall(LedgerKind kind, LocalDate date) {
    return new LedgerFact(
        kind, date, null, null, false, null, null, null, null, null, null, null, null);
  }
}
