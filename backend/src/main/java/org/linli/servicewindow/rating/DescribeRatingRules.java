package org.linli.servicewindow.rating;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * A hall's rules for ratings, whole, as they are to be.
 *
 * @param daysToRate how many days after the visit it can be rated; 0 for the same day only
 * @param followUpFrom this level and worse ones open a follow-up
 * @param deadlineWorkingDays until when a follow-up is to be closed
 * @param phoneKeptDays how long a telephone number is kept once the follow-up is closed
 * @param ownerId who is to own follow-ups; the manager nearest to the hall if absent
 */
public record DescribeRatingRules(
    @Min(0) @Max(30) int daysToRate,
    @NotNull RatingLevel followUpFrom,
    @Min(1) @Max(30) int deadlineWorkingDays,
    @Min(0) @Max(365) int phoneKeptDays,
    UUID ownerId) {}
