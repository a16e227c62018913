package org.linli.person;

import java.util.UUID;

/** One row of some room's table that named somebody. */
public record MovedRow(String table, UUID id) {}
