package org.linli.org.post;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody is appointed to a post.
 *
 * @param personId somebody whose record is kept within the caller's reach
 * @param heldFrom the first day
 * @param heldUntil the first day on which it is no longer theirs, where that is known: for what was
 *     long ago, or for a fixed term
 */
public record AppointPerson(
    @NotNull PostKind kind,
    @NotNull UUID personId,
    @NotNull LocalDate heldFrom,
    LocalDate heldUntil) {}
