package org.linli.servicewindow.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the public stream of a hall says: number and window, nothing else.
 *
 * @param type {@code ticket-called} …, the same as the event's name
 * @param number null where it would show who waits for a discreet window
 * @param windowId the window called to, opened, paused or closed; null otherwise
 */
@Schema
public record HallEvent(
    long seq,
    Instant at,
    String type,
    @Nullable String number,
    @Nullable UUID windowId,
    @Nullable String windowLabel) {
  /**
   * A person who is called must see the number, also on a display that was cut off for a moment;
   * the rest of a discreet visit is nobody's business, nor is anybody's claim to priority.
   */
  private static final Set<LedgerKind> CALLS =
      Set.of(LedgerKind.TICKET_CALLED, LedgerKind.TICKET_RECALLED);

  /** So long a call is news; later it is history, which tells strangers who went where. */
  private static final Duration NEWS = Duration.ofMinutes(5);

  static HallEvent of(LedgerEntry e, String windowLabel, Instant now) {
    var isNews = CALLS.contains(e.kind) && e.at.plus(NEWS).isAfter(now);
    var hidden = (e.discreet && !isNews) || e.kind == LedgerKind.TICKET_CLASSIFIED;
    return new HallEvent(
        e.key.seq(),
        e.at,
        e.kind.slug(),
        hidden ? null : e.number,
        hidden ? null : e.windowId,
        hidden ? null : windowLabel);
  }
}
