package org.linli.servicewindow.ticket;

/**
 * A number that was taken.
 *
 * @param token secret that opens this ticket ({@code Authorization: Bearer …}); shown this once,
 *     keep it
 */
public record TicketIssued(String token, HeldTicketView ticket) {}
