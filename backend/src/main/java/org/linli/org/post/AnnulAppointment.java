package org.linli.org.post;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** An entry was a mistake. */
public record AnnulAppointment(@NotBlank @Size(max = 200) String reason) {}
