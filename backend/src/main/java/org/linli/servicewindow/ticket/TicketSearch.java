package org.linli.servicewindow.ticket;

import java.time.LocalDate;
import java.util.UUID;

/** What to look for; null means any. */
record TicketSearch(LocalDate date, TicketStatus status, UUID serviceId, UUID windowId) {}
