package org.linli.org.post;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Somebody who was not known yet.
 *
 * @param unitId whose staff will keep the record
 */
public record CreatePerson(@NotBlank @Size(max = 60) String name, @NotNull UUID unitId) {}
