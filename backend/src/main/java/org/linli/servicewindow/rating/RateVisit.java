package org.linli.servicewindow.rating;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What somebody thought of the service they had.
 *
 * @param reasons what they tapped beside it
 * @param comment their own words; not of discreet visits, which are only counted
 * @param phone where they would like to be called back; only with a rating that opens a follow-up
 */
public record RateVisit(
    @NotNull RatingLevel level,
    @Size(max = 5) List<@NotNull RatingReason> reasons,
    @Size(max = 500) String comment,
    @Pattern(regexp = "[0-9+][0-9 -]{4,18}[0-9]") String phone) {
  public RateVisit {
    reasons = reasons == null ? List.of() : reasons;
  }
}
