package org.linli.servicewindow.ticket;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** The free window at which it goes on. */
public record ResumeTicket(@NotNull UUID windowId) {}
