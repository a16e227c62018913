package org.linli.person;

import java.util.UUID;

/**
 * Somebody's data is to be erased, told within the same transaction with the row locked. Every room
 * erases what it keeps, or refuses because it must stay.
 *
 * @param unitId the unit that keeps the record
 */
public record PersonErasing(UUID personId, UUID unitId) {}
