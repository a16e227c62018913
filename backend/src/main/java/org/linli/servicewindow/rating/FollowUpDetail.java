package org.linli.servicewindow.rating;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up in full.
 *
 * @param reasons what the resident tapped
 * @param comment what they wrote
 * @param phone where they would like to be called; null if none was left, or it is deleted
 * @param found what was found; null until closed
 * @param done what was done; null until closed
 * @param forgetPhoneOn when the number will be deleted
 * @param owners who may own it
 * @param history oldest first
 */
public record FollowUpDetail(
    FollowUpView followUp,
    List<RatingReason> reasons,
    @Nullable String comment,
    @Nullable String phone,
    @Nullable String found,
    @Nullable String done,
    @Nullable LocalDate forgetPhoneOn,
    List<FollowUpOwner> owners,
    List<HistoryLine> history) {

  /**
   * One line of the history.
   *
   * @param by who did it; null for the system
   * @param outcome of a call back
   * @param words a note, what was said, or the new owner
   */
  public record HistoryLine(
      FollowUpStep step,
      Instant at,
      @Nullable String by,
      @Nullable CallBackOutcome outcome,
      @Nullable String words) {
    static HistoryLine of(FollowUpEntry e) {
      return new HistoryLine(e.step, e.at, e.actorName, e.outcome, e.words);
    }
  }
}
