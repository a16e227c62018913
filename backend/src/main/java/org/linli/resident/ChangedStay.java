package org.linli.resident;

import java.util.UUID;

/** What of somebody's stay becomes different. */
public record ChangedStay(UUID residentId, Relation relation, boolean away, boolean floating) {}
