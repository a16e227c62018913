package org.linli.servicewindow.ticket;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the tickets of a day are what the ledger says.
 *
 * @param entries ledger entries of the day
 * @param tickets tickets of the day
 * @param differences numbers whose row says something else than the ledger; empty when all agree
 * @param gap first missing ledger position of the day's span, or where an entry does not follow;
 *     null when none
 */
public record LedgerCheck(
    LocalDate businessDate,
    int entries,
    int tickets,
    List<String> differences,
    @Nullable String gap) {}
