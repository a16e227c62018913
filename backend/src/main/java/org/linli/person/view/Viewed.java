package org.linli.person.view;

/** What was looked at. */
public enum Viewed {
  /** A whole telephone number. */
  PHONE,
  /** A whole identity number. */
  IDENTITY_NUMBER,
  /** Notes on somebody who is cared for. */
  CARE_NOTE,
  /** A member's file, or a document in it. */
  DOSSIER,
  /** Data taken out of the house: one person's, or a whole list. */
  EXPORT
}
