package org.linli.org;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What of a unit may be changed. */
public record RenameUnit(@NotBlank @Size(max = 100) String name) {}
