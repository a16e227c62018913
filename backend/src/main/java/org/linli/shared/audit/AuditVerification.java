package org.linli.shared.audit;

import org.jspecify.annotations.Nullable;

/**
 * Whether the audit log is what it was when it was sealed, as far as it was looked at.
 *
 * @param intact every entry looked at is unaltered, none is missing
 * @param verifiedUpTo number of the last entry looked at; go on behind it until it is sealedUpTo
 * @param sealedUpTo number of entries sealed so far
 * @param brokenAt number of the first entry that is altered or missing; null when intact
 * @param unsealed entries written in the last seconds, not chained yet
 */
public record AuditVerification(
    boolean intact, long verifiedUpTo, long sealedUpTo, @Nullable Long brokenAt, long unsealed) {}
