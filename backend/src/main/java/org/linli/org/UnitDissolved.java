package org.linli.org;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A unit is about to end; told within the same transaction, with its row locked. Whoever keeps
 * something there ends it too, or refuses by a problem.
 *
 * @param on the first day on which it is no more
 */
public record UnitDissolved(UUID unitId, LocalDate on, String reason) {}
