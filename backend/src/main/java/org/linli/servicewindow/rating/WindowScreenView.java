package org.linli.servicewindow.rating;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.servicewindow.ticket.TicketStatus;

/**
 * What the screen at a window shows whoever sits in front of it. Whether a visit was rated is not
 * told, since the clerk might see the screen too.
 *
 * @param number called to the window or served there now; null when it is free
 * @param status of that number
 * @param rateNumber whose service has just ended and may be rated here; null when there is none
 * @param rateUntil until when, with {@code rateNumber}
 */
public record WindowScreenView(
    UUID hallId,
    String windowLabel,
    @Nullable String number,
    @Nullable TicketStatus status,
    @Nullable String rateNumber,
    @Nullable Instant rateUntil) {}
