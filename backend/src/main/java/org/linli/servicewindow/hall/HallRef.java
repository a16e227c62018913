package org.linli.servicewindow.hall;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What other parts of the room need of a hall.
 *
 * @param today the business date there, now
 * @param dayClosed whether today is over
 */
public record HallRef(UUID id, UUID unitId, HallRules rules, LocalDate today, boolean dayClosed) {}
