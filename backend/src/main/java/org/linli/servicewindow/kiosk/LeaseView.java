package org.linli.servicewindow.kiosk;

import java.time.Instant;
import java.util.UUID;

/**
 * One number in reserve.
 *
 * @param id the ticket's, once somebody takes it
 * @param number as people see it, {@code A003}
 */
public record LeaseView(UUID id, String prefix, String number, Instant leasedAt) {}
