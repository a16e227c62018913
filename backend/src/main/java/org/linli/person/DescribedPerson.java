package org.linli.person;

import java.util.UUID;

/**
 * Somebody whose record will say something else.
 *
 * @param version of the record that was seen
 */
public record DescribedPerson(UUID personId, long version, PersonDetails details) {}
