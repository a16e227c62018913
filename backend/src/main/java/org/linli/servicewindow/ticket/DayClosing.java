package org.linli.servicewindow.ticket;

import java.time.LocalDate;
import java.util.List;

/**
 * What closing a day did.
 *
 * @param alreadyClosed it was over before; nothing was changed now
 * @param expired tickets that ended with the day
 * @param stillServing left at windows; each is finished or cancelled with a reason before its
 *     window opens again
 */
public record DayClosing(
    LocalDate businessDate, boolean alreadyClosed, int expired, List<TicketView> stillServing) {}
