package org.linli.demo.day;

/**
 * When people come: most of them soon after opening, a second wave after lunch, few at noon and
 * towards the end. Times are parts of the day, 0 to 1.
 */
final class Rush {
  static final double MORNING = 0.18;
  static final double AFTERNOON = 0.66;
  private static final double MORNING_WIDTH = 0.08;
  private static final double AFTERNOON_WIDTH = 0.09;
  private static final double AFTERNOON_HEIGHT = 0.75;
  private static final double ALWAYS = 0.12;
  private static final double HIGHEST = 1 + ALWAYS;

  private Rush() {}

  /** How busy it is, against 1.12 at the morning's peak. */
  static double at(double part) {
    return ALWAYS
        + hill(part, MORNING, MORNING_WIDTH)
        + AFTERNOON_HEIGHT * hill(part, AFTERNOON, AFTERNOON_WIDTH);
  }

  private static double hill(double part, double top, double width) {
    var away = (part - top) / width;
    return Math.exp(-away * away);
  }

  /** A moment, drawn as likely as it is busy. */
  static double moment(Chance chance) {
    while (true) {
      var part = chance.fraction();
      if (chance.fraction() * HIGHEST < at(part)) {
        return part;
      }
    }
  }
}
