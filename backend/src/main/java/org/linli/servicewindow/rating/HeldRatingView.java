package org.linli.servicewindow.rating;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit's rating, for the ticket's holder alone.
 *
 * @param lastDay until when it can be rated; null before it was served
 * @param level what was said; null unless rated
 * @param onlyCounted a discreet visit: no words and no telephone are taken
 * @param followUpFrom from this level on, somebody looks into it
 * @param answerBy until when somebody will have looked into it; null without a follow-up
 */
public record HeldRatingView(
    UUID ticketId,
    RatingState state,
    @Nullable LocalDate lastDay,
    @Nullable RatingLevel level,
    boolean onlyCounted,
    RatingLevel followUpFrom,
    @Nullable LocalDate answerBy) {}
