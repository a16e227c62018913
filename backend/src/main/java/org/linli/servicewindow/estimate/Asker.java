package org.linli.servicewindow.estimate;

import java.time.LocalDate;
import java.util.UUID;

/** Whose wait is estimated: a ticket that waits. */
public record Asker(UUID ticketId, UUID hallId, LocalDate businessDate) {}
