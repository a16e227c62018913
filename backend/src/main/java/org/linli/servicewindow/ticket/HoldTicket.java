package org.linli.servicewindow.ticket;

import jakarta.validation.constraints.Size;

/** What the resident went to fetch, if worth a word. */
public record HoldTicket(@Size(max = 200) String reason) {}
