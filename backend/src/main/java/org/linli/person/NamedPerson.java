package org.linli.person;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a record's person is called, whether the record stands or not.
 *
 * @param unitId the unit that keeps the record
 * @param erased nothing tells any more who it was; the name is a mere sign then
 */
public record NamedPerson(UUID id, String name, @Nullable UUID unitId, boolean erased) {}
