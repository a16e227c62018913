package org.linli.servicewindow.ticket;

import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Where to; at least one of the two must differ from where the ticket is.
 *
 * @param serviceId another service of the hall; the same when absent
 * @param windowId the one window that shall call it; any that offers the service when absent
 */
public record TransferTicket(UUID serviceId, UUID windowId, @Size(max = 200) String reason) {}
