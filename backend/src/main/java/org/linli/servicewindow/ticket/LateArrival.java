package org.linli.servicewindow.ticket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody who took a number while the kiosk was cut off.
 *
 * @param ticketId given when the number was put in reserve
 * @param arrivedAt within bounds already
 */
public record LateArrival(
    UUID ticketId,
    LocalDate businessDate,
    String prefix,
    int number,
    UUID serviceId,
    byte[] tokenHash,
    Instant arrivedAt) {}
