package org.linli.servicewindow.estimate;

import java.time.Instant;

/** Somebody was told how long they will wait: to be remembered, off the request's way. */
record EstimateSaid(
    Asker asker,
    Instant madeAt,
    int ahead,
    int openWindows,
    BothEstimates both,
    EstimateMethod shown) {
  WaitRange range() {
    return both.by(shown).range();
  }
}
