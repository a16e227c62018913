package org.linli.servicewindow.opening;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why the hall is closed or has other hours, in one language. */
@Embeddable
public record OpeningText(@NotBlank @Size(max = 200) String message) {}
