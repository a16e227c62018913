package org.linli.servicewindow.opening;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a hall takes numbers at this moment, and when that changes.
 *
 * @param message what the manager has to say about it, in the caller's language
 * @param opensAt when numbers are taken again; null while they are, and where nobody can tell
 * @param closesAt end of the hours that run now; null outside them, and where no end is in sight
 * @param lastTicketAt from then on nobody gets a number; null likewise
 * @param zone the hall's time zone, in which these times are said
 */
public record OpeningNow(
    boolean takesNumbers,
    OpeningReason reason,
    @Nullable String message,
    @Nullable Instant opensAt,
    @Nullable Instant closesAt,
    @Nullable Instant lastTicketAt,
    String zone) {
  static OpeningNow of(OpeningMoment moment, String message, Opening opening) {
    return new OpeningNow(
        moment.takesNumbers(),
        moment.reason(),
        message,
        moment.opensAt(),
        moment.closesAt(),
        moment.lastTicketAt(),
        opening.zone().getId());
  }
}
