package org.linli.demo.day;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.servicewindow.rating.RatingLevel;
import org.linli.servicewindow.ticket.PriorityClaim;

/**
 * One resident's visit as the script has it. All times in seconds.
 *
 * @param arrivesAt after opening
 * @param served how long the clerk needs for them
 * @param patience gives the number back if not called by then; null: waits as long as it takes
 * @param walk from the call to the window
 * @param late how long a {@link Coming#LATE} one stays away after missing the call
 * @param fetch has to fetch a paper in the middle of it; null: has all papers
 * @param sentOn turns out to belong to another service; null: came to the right place
 * @param claim why they go before others; null for most
 * @param opinion what they say afterwards on their phone; null: nothing, like most
 */
public record Visitor(
    int arrivesAt,
    UUID serviceId,
    int served,
    @Nullable Integer patience,
    Coming coming,
    int walk,
    int late,
    @Nullable Integer fetch,
    @Nullable SentOn sentOn,
    @Nullable PriorityClaim claim,
    @Nullable RatingLevel opinion) {
  private static final int USUAL = 300;
  private static final int STEP = 97;
  private static final int SPREAD = 240;
  private static final int WALK = 15;

  /**
   * Where they are sent after a first look at their papers.
   *
   * @param served how long it takes there
   */
  public record SentOn(UUID serviceId, int served) {}

  /** Somebody who is not in the script: here before it began, or a guest who plays along. */
  static Visitor stranger(UUID ticket) {
    var served = USUAL + Math.floorMod(ticket.hashCode(), STEP) * SPREAD / STEP;
    return new Visitor(0, null, served, null, Coming.PROMPT, WALK, 0, null, null, null, null);
  }
}
