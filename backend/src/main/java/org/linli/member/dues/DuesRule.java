package org.linli.member.dues;

import java.util.List;

/**
 * How much a member pays a month, in fen. 《关于中国共产党党费收缴、使用和管理的规定》(中组发〔2008〕3号): article 2, of
 * monthly pay after tax up to 3000 yuan 0.5 %, over 3000 to 5000 1 %, over 5000 to 10000 1.5 %,
 * over that 2 %; articles 3 and 4 say the same of annual pay and of the self-employed; article 5,
 * of pensions up to 5000 yuan 0.5 %, over that 1 %; article 6, farmers 0.2 to 1 yuan, students, the
 * unemployed and those on relief 0.2 yuan. The rate is that of the whole base, so the amount leaps
 * at a border. The regulation does not round; half a fen and more counts as one.
 */
public final class DuesRule {
  /** What the least of them pay, and farmers at least. */
  public static final long LEAST_FEN = 20;

  /** What farmers pay at most. */
  public static final long FARMER_MOST_FEN = 100;

  private static final int BPS = 10_000;
  private static final List<Band> WAGE =
      List.of(
          new Band(300_000, 50),
          new Band(500_000, 100),
          new Band(1_000_000, 150),
          new Band(Long.MAX_VALUE, 200));
  private static final List<Band> PENSION =
      List.of(new Band(500_000, 50), new Band(Long.MAX_VALUE, 100));

  /**
   * @param mostFen the largest base of this rate
   */
  private record Band(long mostFen, int bps) {}

  private DuesRule() {}

  /**
   * @param kind one that has a base
   * @param baseFen what somebody has a month, from 0 on
   */
  public static long monthlyFen(DuesKind kind, long baseFen) {
    if (!kind.hasBase() || baseFen < 0) {
      throw new IllegalArgumentException("no base");
    }
    var bps = rateBps(kind, baseFen);
    return (baseFen * bps + BPS / 2) / BPS;
  }

  /** The rate in basis points; likewise. */
  public static int rateBps(DuesKind kind, long baseFen) {
    return (kind == DuesKind.WAGE ? WAGE : PENSION)
        .stream().filter(band -> baseFen <= band.mostFen).findFirst().orElseThrow().bps;
  }

  /** Farmers may pay that much. */
  public static boolean fitsFarmers(long amountFen) {
    return amountFen >= LEAST_FEN && amountFen <= FARMER_MOST_FEN;
  }
}
