package org.linli.resident;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Something to note about somebody who is cared for. */
public record WriteCareNote(@NotBlank @Size(max = 2000) String text) {}
