package org.linli.resident;

/**
 * How many.
 *
 * @param more there are more than that: beyond a bound nobody goes on counting
 */
public record ResidentCount(int residents, boolean more) {}
