package org.linli.org.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The wish to have everything that is kept of somebody.
 *
 * @param purpose who asked for it and what for; kept in the view log
 */
public record ExportPerson(@NotBlank @Size(max = 200) String purpose) {}
