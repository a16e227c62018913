package org.linli.servicewindow.ticket;

import java.time.Instant;
import java.util.UUID;

/** A waiting ticket, as far as the choice of the next one needs to know it. */
record Waiting(UUID ticketId, UUID serviceId, UUID targetWindowId, long rank, Instant arrivedAt) {}
