package org.linli.servicewindow.board;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.servicewindow.estimate.EstimateClaim;
import org.linli.servicewindow.estimate.WaitRange;

/**
 * How long one would wait in a hall, for whoever has no number yet.
 *
 * @param claim how well such estimates came true; null while too few could be compared
 * @param services open services that are nobody's secret; none once the day is over
 */
public record HallEstimatesView(
    UUID hallId, @Nullable EstimateClaim claim, List<ServiceEstimate> services) {

  /**
   * One service.
   *
   * @param ahead people who would come first
   * @param estimate null where nothing can be claimed
   */
  public record ServiceEstimate(UUID serviceId, int ahead, @Nullable WaitRange estimate) {}
}
