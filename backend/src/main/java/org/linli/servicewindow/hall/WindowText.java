package org.linli.servicewindow.hall;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a window is for, in one language. */
@Embeddable
public record WindowText(@NotBlank @Size(max = 80) String title) {}
