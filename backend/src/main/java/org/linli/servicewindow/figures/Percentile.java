package org.linli.servicewindow.figures;

import java.util.List;

/**
 * Nearest rank: the p-th percentile of n ordered numbers is the one at place ⌈p/100 × n⌉. It is
 * always a number that really occurred, and needs no assumption about what lies between two.
 */
public final class Percentile {
  private static final int ALL = 100;

  private Percentile() {}

  /**
   * @param ordered ascending
   * @param p 1 to 100
   * @return null of no numbers
   */
  public static Integer of(List<Integer> ordered, int p) {
    if (p < 1 || p > ALL) {
      throw new IllegalArgumentException("no percentile " + p);
    }
    if (ordered.isEmpty()) {
      return null;
    }
    var rank = (ordered.size() * p + ALL - 1) / ALL;
    return ordered.get(rank - 1);
  }
}
