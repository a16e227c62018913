package org.linli.servicewindow.hall;

/**
 * A hall whose lock this transaction holds.
 *
 * @param hall as it is now: read after waiting for the lock, when the day may have ended
 */
public record LockedHall(HallRef hall, HallLock lock) {}
