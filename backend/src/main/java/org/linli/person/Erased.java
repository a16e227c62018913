package org.linli.person;

import java.time.Instant;
import java.util.UUID;

/** That somebody's data was erased, and when. */
public record Erased(UUID personId, Instant at) {}
