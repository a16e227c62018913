package org.linli.servicewindow.ticket;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** A call out of order: to this window, for this stated reason. */
public record CallTicket(@NotNull UUID windowId, @NotBlank @Size(max = 200) String reason) {}
