package org.linli.person;

/** What of somebody is masked, and can be uncovered. */
public enum MaskedField {
  PHONE,
  IDENTITY_NUMBER
}
