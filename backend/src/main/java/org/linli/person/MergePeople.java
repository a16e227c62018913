package org.linli.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Two records are of one person.
 *
 * @param keptId the record that stays, and takes over what it lacks
 * @param goneId the record that is found no more
 */
public record MergePeople(
    @NotNull UUID keptId, @NotNull UUID goneId, @NotBlank @Size(max = 200) String reason) {}
