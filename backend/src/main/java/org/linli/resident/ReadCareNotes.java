package org.linli.resident;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The wish to read what is noted.
 *
 * @param purpose what for; kept in the view log
 */
public record ReadCareNotes(@NotBlank @Size(max = 200) String purpose) {}
