package org.linli.servicewindow.ticket;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Another priority class, and why: claimed wrongly, or needed and not claimed. */
public record ClassifyTicket(
    @NotNull PriorityClass priorityClass, @NotBlank @Size(max = 200) String reason) {}
