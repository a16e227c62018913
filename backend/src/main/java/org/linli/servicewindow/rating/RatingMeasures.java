package org.linli.servicewindow.rating;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How some visits were rated. Silence is "not rated", never "good": shares of levels are of those
 * who rated. Where fewer than {@link #FEWEST} rated, or where the difference from a total would
 * tell of so few, nothing is told but how many were served.
 *
 * @param finished visits served to the end
 * @param rated of those; null where it is not told
 * @param ratedBps the same as share of all finished, in hundredths of a percent; null likewise
 * @param contentBps at least "fairly satisfied", of those rated; null likewise
 * @param levels how many each, best first; null likewise
 */
public record RatingMeasures(
    int finished,
    @Nullable Integer rated,
    @Nullable Integer ratedBps,
    @Nullable Integer contentBps,
    @Nullable List<LevelCount> levels) {
  /** Fewer ratings than this are not told apart from none. */
  public static final int FEWEST = 5;

  private static final int WHOLE_BPS = 10_000;

  /** How often one level was given. */
  public record LevelCount(RatingLevel level, int count) {}

  /**
   * @param finished visits served to the end
   * @param given the ratings among them
   */
  static RatingMeasures of(int finished, List<RatingLevel> given) {
    if (given.size() < FEWEST) {
      return hidden(finished);
    }
    var content = (int) given.stream().filter(RatingLevel::isContent).count();
    return new RatingMeasures(
        finished,
        given.size(),
        share(given.size(), finished),
        share(content, given.size()),
        List.of(RatingLevel.values()).stream()
            .map(level -> new LevelCount(level, (int) given.stream().filter(level::equals).count()))
            .toList());
  }

  /** Nothing is told but how many were served. */
  static RatingMeasures hidden(int finished) {
    return new RatingMeasures(finished, null, null, null, null);
  }

  private static int share(int part, int whole) {
    return (int) Math.round((double) part * WHOLE_BPS / whole);
  }
}
