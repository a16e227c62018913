package org.linli.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Another end of a role.
 *
 * @param validUntil the last day on which it acts; until it is revoked if null
 */
public record LimitGrant(@Nullable LocalDate validUntil) {}
