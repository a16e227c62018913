package org.linli.demo.simulation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.demo.day.DayTotals;

/**
 * The hall's latest simulated day since the server started.
 *
 * @param run null before the first one
 */
public record SimulationView(UUID hallId, @Nullable SimulationRun run) {

  /**
   * One simulated day.
   *
   * @param startedAt in real time
   * @param endedAt in real time; null while it runs
   * @param totals what its players did, by their own count
   */
  public record SimulationRun(
      SimulationState state,
      StartSimulation plan,
      Instant startedAt,
      @Nullable Instant endedAt,
      DayTotals totals) {}
}
