package org.linli.person;

/** As the identity number says it. */
public enum Sex {
  FEMALE,
  MALE
}
