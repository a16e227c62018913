package org.linli.servicewindow.ticket;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What was done. */
public record FinishTicket(@NotBlank @Size(max = 200) String outcome) {}
