package org.linli.servicewindow.kiosk;

import java.time.LocalDate;
import java.util.List;

/**
 * What became of every number that left the counters of a day, told by the ledger.
 *
 * @param complete nothing is missing and nothing was given out twice
 */
public record NumberCheck(LocalDate businessDate, boolean complete, List<PrefixNumbers> prefixes) {
  /**
   * The numbers of one prefix, 1 up to the last that left the counter.
   *
   * @param issued became tickets
   * @param inReserve held by a kiosk; none after the day's close
   * @param voided given up; nobody has them
   * @param missing of which the ledger says nothing
   * @param twice which became more than one ticket
   */
  public record PrefixNumbers(
      String prefix,
      int last,
      int issued,
      int inReserve,
      int voided,
      List<String> missing,
      List<String> twice) {
    boolean accounted() {
      return missing.isEmpty() && twice.isEmpty() && issued + inReserve + voided == last;
    }
  }

  static NumberCheck of(LocalDate date, List<PrefixNumbers> prefixes) {
    return new NumberCheck(date, prefixes.stream().allMatch(PrefixNumbers::accounted), prefixes);
  }
}
