package org.linli.servicewindow.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Whether the visits kept of a day are what the ledger says.
 *
 * @param stored whether the day is kept at all; else its figures come from the ledger anyway
 * @param visits how many the ledger tells of
 * @param differences tickets whose visit is kept differently, or is missing on one side
 */
public record FiguresCheck(
    LocalDate businessDate, boolean stored, int visits, List<UUID> differences) {}
