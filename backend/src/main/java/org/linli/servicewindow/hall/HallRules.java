package org.linli.servicewindow.hall;

import jakarta.persistence.Embeddable;

/**
 * What a hall decides for itself about its queue.
 *
 * @param recallLimit recalls of one call; the next one makes the ticket a no-show
 * @param requeuePlaces how many waiting tickets go before a requeued no-show
 * @param requeueMinutes how long after a no-show it can be requeued
 * @param requeueLimit how often one ticket can be requeued
 * @param clerksCallOutOfOrder whether clerks, not only the manager, may call a ticket out of order
 * @param closesDayItself whether a day that is over is closed without anybody asking
 */
@Embeddable
public record HallRules(
    int recallLimit,
    int requeuePlaces,
    int requeueMinutes,
    int requeueLimit,
    boolean clerksCallOutOfOrder,
    boolean closesDayItself) {
  public static final HallRules DEFAULT = new HallRules(3, 3, 30, 2, true, true);
}
