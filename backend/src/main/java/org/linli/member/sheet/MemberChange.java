package org.linli.member.sheet;

/** What a row of a table of members would do. */
public enum MemberChange {
  /** Somebody nobody knew becomes known to the branch. */
  NEW_PERSON,
  /** A file is opened. */
  NEW_FILE,
  /** The telephone number becomes another one. */
  PHONE,
  /** Sex, birth date or identity number becomes known where it was not. */
  DETAILS,
  /** From today on in another party group of the branch, or in one at all. */
  GROUP
}
