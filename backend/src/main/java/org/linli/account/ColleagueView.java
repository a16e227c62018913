package org.linli.account;

import java.util.List;
import java.util.UUID;

/**
 * Somebody who may work in a unit, as far as its manager needs to know.
 *
 * @param roles those that reach the unit
 */
public record ColleagueView(UUID accountId, String name, List<StaffRole> roles) {}
