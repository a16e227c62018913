package org.linli.member;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A member changes the party group within the branch.
 *
 * @param on the first day in the new one
 */
public record ChangeGroup(@NotNull UUID groupId, @NotNull LocalDate on) {}
