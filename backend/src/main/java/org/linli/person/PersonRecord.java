package org.linli.person;

/**
 * Everything that is known of somebody, for a room that holds a table against it or takes one out.
 * It is not shown: whoever shows what is masked elsewhere has the right, and writes that down.
 *
 * @param view as readers see it
 * @param whole the same with whole numbers
 */
public record PersonRecord(PersonView view, PersonDetails whole) {}
