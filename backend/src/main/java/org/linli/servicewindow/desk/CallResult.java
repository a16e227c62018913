package org.linli.servicewindow.desk;

import org.jspecify.annotations.Nullable;
import org.linli.servicewindow.ticket.TicketView;

/**
 * What calling the next one gave.
 *
 * @param ticket who was called; null when nobody waits for this window
 */
public record CallResult(@Nullable TicketView ticket) {}
