package org.linli.servicewindow.rating;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.shared.http.Versioned;

/**
 * A hall's rules for ratings.
 *
 * @param owners who may own a follow-up: whoever manages the hall, the nearest first
 */
public record RatingRulesView(
    UUID hallId,
    int daysToRate,
    RatingLevel followUpFrom,
    int deadlineWorkingDays,
    int phoneKeptDays,
    @Nullable UUID ownerId,
    List<FollowUpOwner> owners,
    long version)
    implements Versioned {
  @Override
  public boolean exactlyOneRow() {
    return false;
  }

  static RatingRulesView of(RatingRules rules, List<FollowUpOwner> owners) {
    return new RatingRulesView(
        rules.hallId,
        rules.daysToRate,
        rules.followUpFrom,
        rules.deadlineWorkingDays,
        rules.phoneKeptDays,
        rules.ownerId,
        owners,
        rules.version);
  }
}
