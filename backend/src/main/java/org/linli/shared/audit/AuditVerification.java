package org.linli.shared.audit;

import org.jspecify.annotations.Nullable;

/**
 * Whether the audit log is what it was when it was sealed.
 *
 * @param intact every sealed entry is unaltered, none is missing
 * @param sealedUpTo number of entries sealed so far
 * @param brokenAt number of the first entry that is altered or missing; null when intact
 * @param unsealed entries written in the last seconds, not chained yet
 */
public record AuditVerification(
    boolean intact, long sealedUpTo, @Nullable Long brokenAt, long unsealed) {}
