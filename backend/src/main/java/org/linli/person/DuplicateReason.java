package org.linli.person;

/** What two records have in common that makes them look like one person's. */
public enum DuplicateReason {
  /** The same identity number, kept by different units. */
  IDENTITY_NUMBER,
  NAME_AND_BIRTH_DATE,
  NAME_AND_PHONE
}
