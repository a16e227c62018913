package org.linli.servicewindow.ticket;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a clerk takes it out of the queue. */
public record CancelTicket(@NotBlank @Size(max = 200) String reason) {}
