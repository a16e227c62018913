package org.linli.servicewindow.opening;

import java.time.Instant;

/**
 * What the hours say at one moment.
 *
 * @param opensAt when numbers are taken again; null while they are, and where it cannot be told
 * @param closesAt end of the hours that run now; null outside them, and where no end is in sight
 * @param lastTicketAt from then on nobody gets a number; null likewise
 */
record OpeningMoment(
    OpeningReason reason, Instant opensAt, Instant closesAt, Instant lastTicketAt) {
  static OpeningMoment closed(OpeningReason reason, Instant opensAt) {
    return new OpeningMoment(reason, opensAt, null, null);
  }

  boolean takesNumbers() {
    return reason == OpeningReason.OPEN;
  }
}
