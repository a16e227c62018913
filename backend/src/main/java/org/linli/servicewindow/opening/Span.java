package org.linli.servicewindow.opening;

import jakarta.persistence.Embeddable;

/**
 * Part of a day, in minutes since the hall's midnight; the first belongs to it, the last does not.
 *
 * @param untilMinute 1440 is the end of the day
 */
@Embeddable
record Span(int fromMinute, int untilMinute) implements Comparable<Span> {
  static final int END_OF_DAY = 24 * 60;
  static final Span WHOLE_DAY = new Span(0, END_OF_DAY);

  @Override
  public int compareTo(Span other) {
    return Integer.compare(fromMinute, other.fromMinute);
  }
}
