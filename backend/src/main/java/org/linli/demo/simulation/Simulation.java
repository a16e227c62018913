package org.linli.demo.simulation;

import io.quarkus.logging.Log;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.linli.demo.Habits;
import org.linli.demo.day.DayLog;
import org.linli.demo.day.DayPlan;
import org.linli.demo.day.DayPlayer;
import org.linli.demo.day.DayTotals;
import org.linli.demo.day.DayWriter;
import org.linli.demo.day.Pace;
import org.linli.demo.day.RealPace;

/** One simulated day on a thread of its own. */
final class Simulation {
  private final URI node;
  private final UUID hallId;
  private final StartSimulation wish;
  private final Habits habits;
  private final Clock clock;
  private final Instant startedAt;
  private final RealPace pace;
  private final DayLog log = new DayLog();
  private volatile SimulationState state = SimulationState.RUNNING;
  private volatile Instant endedAt;

  Simulation(URI node, UUID hallId, StartSimulation wish, Habits habits, Clock clock) {
    this.node = node;
    this.hallId = hallId;
    this.wish = wish;
    this.habits = habits;
    this.clock = clock;
    this.startedAt = clock.instant();
    this.pace = new RealPace(wish.speed());
  }

  /** In the background; the server's end is the day's end. */
  void start() {
    var thread = new Thread(this::run, "simulated day");
    thread.setDaemon(true);
    thread.start();
  }

  private void run() {
    try {
      play();
      end(SimulationState.DONE);
    } catch (Pace.DayStopped e) {
      end(SimulationState.STOPPED);
    } catch (RuntimeException e) {
      Log.errorf(e, "The simulated day of hall %s broke off", hallId);
      end(SimulationState.FAILED);
    }
  }

  /** From opening until everybody has gone, on the thread at hand. */
  DayTotals play() {
    var cast = DayCast.gather(ApiCaller.nobody(node), hallId.toString(), habits);
    var plan = new DayPlan(wish.seed(), wish.visitors(), wish.minutes());
    var script = DayWriter.write(plan, cast.offers(), cast.seats());
    new DayPlayer(script, cast.offers(), cast.seats(), cast.hall(), pace, log).play();
    return log.totals();
  }

  private void end(SimulationState how) {
    endedAt = clock.instant();
    state = how;
  }

  boolean isRunning() {
    return state == SimulationState.RUNNING;
  }

  void stop() {
    pace.stop();
  }

  DayTotals totals() {
    return log.totals();
  }

  SimulationView view() {
    // The end is written before the state: whoever sees DONE sees when.
    var now = state;
    return new SimulationView(
        hallId, new SimulationView.SimulationRun(now, wish, startedAt, endedAt, log.totals()));
  }
}
