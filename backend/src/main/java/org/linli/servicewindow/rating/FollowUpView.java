package org.linli.servicewindow.rating;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up as a line of the list.
 *
 * @param number of the ticket
 * @param windowLabel where it was served
 * @param owner null while every manager of the hall served the visit
 * @param phoneMasked only the first three and last two digits; null if none was left, or it is
 *     deleted
 * @param overdue not closed, and its last day is over
 */
public record FollowUpView(
    UUID id,
    String number,
    String serviceName,
    @Nullable String windowLabel,
    LocalDate visitedOn,
    RatingLevel level,
    FollowUpStatus status,
    @Nullable FollowUpOwner owner,
    LocalDate openedOn,
    LocalDate dueOn,
    boolean overdue,
    @Nullable String phoneMasked,
    @Nullable LocalDate closedOn) {}
