package org.linli.servicewindow.hall;

import java.time.LocalDate;

/**
 * As long as this is the same, so is everything that a display shows of a hall: whatever moves the
 * queue, opens a window or ends the day writes to the ledger, and whatever renames the hall or a
 * window gives it a new version.
 *
 * @param seq last position of the ledger
 * @param today the business date there, now
 * @param windows grows when a window is added or changed
 */
public record HallRevision(long seq, LocalDate today, long hall, long windows) {}
