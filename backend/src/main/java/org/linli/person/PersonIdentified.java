package org.linli.person;

import java.util.List;
import java.util.UUID;

/**
 * A record says an identity number now that other units' records say as well: they are about one
 * human being. Told within the same transaction, with all their rows locked.
 */
public record PersonIdentified(UUID personId, List<UUID> others) {}
