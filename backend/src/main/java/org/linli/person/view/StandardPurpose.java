package org.linli.person.view;

import java.util.Arrays;
import java.util.Locale;
import org.linli.shared.problem.Languages;

/**
 * What looks are for that programs state instead of people. The log keeps the constant's name, so
 * that each reader of the log has it in their own language; any other text is somebody's own words.
 */
public enum StandardPurpose {
  /** A member's file, opened from the list of files. */
  FILE_KEEPING,
  /** The same, from what is due. */
  WHAT_IS_DUE,
  /** The same, from the roster; or the roster itself was taken out. */
  ROSTER_CHECK,
  /** The same, from the dues. */
  PARTY_DUES,
  /** Identity numbers in a table of residents were held against what is known. */
  RESIDENT_TABLE_COMPARED,
  /** Likewise of members. */
  MEMBER_TABLE_COMPARED;

  /** What was stated, in words. */
  static String words(String stated, Locale language) {
    return Arrays.stream(values()).anyMatch(known -> known.name().equals(stated))
        ? Languages.words(StandardPurpose.class, language).getString(stated)
        : stated;
  }
}
