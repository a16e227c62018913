package org.linli.servicewindow.kiosk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a kiosk may give out on its own, today.
 *
 * @param at the server's clock, by which the kiosk sets its own
 * @param dayClosed the hall's day is over: there is nothing to give out
 */
public record KioskReserve(
    LocalDate businessDate, Instant at, boolean dayClosed, List<LeaseView> leases) {}
