package org.linli.servicewindow.ticket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.servicewindow.estimate.WaitRange;

/**
 * A ticket as its holder sees it.
 *
 * @param ahead people who are before you at the windows that can serve you; null unless waiting
 * @param openWindows windows that can serve you and are open now
 * @param priorityClass told to the holder and to staff, to nobody else
 * @param letGoFirst how others may be let go first; null when that is not possible any more
 * @param estimate how long until the call, probably; null where nothing can be claimed
 * @param windowLabel where to go, once called
 */
public record HeldTicketView(
    UUID id,
    String number,
    TicketStatus status,
    UUID hallId,
    String hallName,
    UUID serviceId,
    String serviceName,
    LocalDate businessDate,
    Instant arrivedAt,
    @Nullable Integer ahead,
    int openWindows,
    @Nullable WaitRange estimate,
    @Nullable UUID windowId,
    @Nullable String windowLabel,
    @Nullable Instant calledAt,
    int recalls,
    @Nullable Instant finishedAt,
    PriorityClass priorityClass,
    @Nullable MayLetGoFirst letGoFirst) {}
