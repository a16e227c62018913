package org.linli.servicewindow.hall;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What a hall decides for itself about its queue.
 *
 * @param recallLimit recalls of one call; the next one makes the ticket a no-show
 * @param requeuePlaces how many waiting tickets go before a requeued no-show
 * @param requeueMinutes how long after a no-show it can be requeued
 * @param requeueLimit how often one ticket can be requeued
 * @param clerksCallOutOfOrder whether clerks, not only the manager, may call a ticket out of order
 * @param closesDayItself whether a day that is over is closed without anybody asking
 * @param overtakingLimit how often priority tickets may be called before an ordinary one that came
 *     earlier; 0 means strict order of arrival
 * @param letGoFirstPlaces how many others a resident may let go first in one tap: the choices
 * @param letGoFirstLimit how often one ticket may let others go first; 0 means never
 * @param ticketsPerPhone numbers one phone may hold at a time
 */
@Embeddable
public record HallRules(
    @Min(0) @Max(20) int recallLimit,
    @Min(0) @Max(50) int requeuePlaces,
    @Min(0) @Max(480) int requeueMinutes,
    @Min(0) @Max(20) int requeueLimit,
    boolean clerksCallOutOfOrder,
    boolean closesDayItself,
    @Min(0) @Max(20) int overtakingLimit,
    @NotNull @Size(min = 1, max = 5) @Convert(converter = Places.class)
        List<@NotNull @Min(1) @Max(20) Integer> letGoFirstPlaces,
    @Min(0) @Max(20) int letGoFirstLimit,
    @Min(1) @Max(20) int ticketsPerPhone) {
  public static final HallRules DEFAULT =
      new HallRules(3, 3, 30, 2, true, true, 3, List.of(1, 3, 5), 2, 5);

  /** Choices stand in order, each once. */
  HallRules tidied() {
    return new HallRules(
        recallLimit,
        requeuePlaces,
        requeueMinutes,
        requeueLimit,
        clerksCallOutOfOrder,
        closesDayItself,
        overtakingLimit,
        letGoFirstPlaces.stream().distinct().sorted().toList(),
        letGoFirstLimit,
        ticketsPerPhone);
  }
}
