package org.linli.org.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.linli.person.MaskedField;

/**
 * The wish to see a number whole.
 *
 * @param purpose what it is needed for; kept in the view log
 */
public record Reveal(@NotNull MaskedField field, @NotBlank @Size(max = 200) String purpose) {}
