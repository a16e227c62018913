package org.linli.resident;

import java.util.List;
import java.util.UUID;

/**
 * Those who move into one household together.
 *
 * @param householdId null for a new household
 * @param address of a new household
 */
public record NewHome(UUID householdId, String address, List<NewResident> residents) {}
