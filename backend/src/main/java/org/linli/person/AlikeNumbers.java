package org.linli.person;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Identity numbers of one table that tell of the same place and birth date. Who knows these of
 * somebody has no more than a thousand numbers to try; so that no table tries them all, only so
 * many of them stand in one, as many as a town may have.
 *
 * @param counts how many numbers of the table tell the same
 */
public record AlikeNumbers(Map<String, Long> counts) {
  /** Born on one day in one county, in a neighbourhood or a committee's branches. */
  static final int MOST = 10;

  private static final int PLACE_AND_BIRTH = 14;

  public static AlikeNumbers among(Collection<PersonLine> lines) {
    return new AlikeNumbers(
        lines.stream()
            .flatMap(line -> line.wholeIdentityNumber().stream())
            .map(AlikeNumbers::start)
            .collect(Collectors.groupingBy(start -> start, Collectors.counting())));
  }

  /** Too many tell what this one does: the line is not held against anybody. */
  public boolean isTried(PersonLine line) {
    return line.wholeIdentityNumber()
        .map(AlikeNumbers::start)
        .filter(start -> counts.getOrDefault(start, 0L) > MOST)
        .isPresent();
  }

  private static String start(String number) {
    var text = number.strip();
    return text.substring(0, Math.min(PLACE_AND_BIRTH, text.length()));
  }

  @Override
  public String toString() {
    return "AlikeNumbers[masked]";
  }
}
