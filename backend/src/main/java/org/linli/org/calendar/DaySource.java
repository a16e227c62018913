package org.linli.org.calendar;

/** Who says that a day is unlike others. */
public enum DaySource {
  /** The State Council's arrangement. */
  NATIONAL,
  /** A unit above. */
  ABOVE,
  /** The unit itself. */
  UNIT
}
