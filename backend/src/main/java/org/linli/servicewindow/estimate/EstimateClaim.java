package org.linli.servicewindow.estimate;

import java.time.LocalDate;

/**
 * How well what residents were told when they took a number came true, over the last thirty days
 * that are over. Nothing else is compared: not what the hall's page said before, not what the live
 * view said later.
 *
 * @param observations numbers with a range that were called later
 * @param insideBps called within the range, in hundredths of a percent
 * @param withinBps called no more than five minutes from the middle of the range
 */
public record EstimateClaim(
    LocalDate from, LocalDate to, int observations, int insideBps, int withinBps) {
  static EstimateClaim of(Pace.Shown shown) {
    return new EstimateClaim(
        shown.from(), shown.to(), shown.compared(), shown.insideBps(), shown.withinBps());
  }
}
