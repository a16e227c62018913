package org.linli.member;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody a branch may open a file for.
 *
 * @param birthDate null if not known, and of minors
 * @param unitName who keeps the record
 */
public record CandidateView(
    UUID personId, String name, @Nullable LocalDate birthDate, String unitName) {}
