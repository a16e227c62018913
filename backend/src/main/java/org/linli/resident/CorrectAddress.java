package org.linli.resident;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Where a household lives, as it should have been written. */
public record CorrectAddress(@NotBlank @Size(max = 80) String address) {}
