package org.linli.person;

/**
 * Name, phone, sex or birth date of somebody are others now; told within the same transaction, with
 * the person's row locked, to whoever keeps copies.
 */
public record PersonChanged(PersonView person) {}
