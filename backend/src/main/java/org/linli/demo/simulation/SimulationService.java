package org.linli.demo.simulation;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.linli.demo.DemoConfig;
import org.linli.demo.Habits;
import org.linli.servicewindow.hall.HallRef;
import org.linli.servicewindow.hall.HallService;
import org.linli.shared.audit.Audit;
import org.linli.shared.audit.AuditSubject;
import org.linli.shared.audit.Changes;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;
import org.linli.shared.security.Role;

/**
 * Starts and stops simulated days, where there is a demo; nowhere else is there anything. They live
 * in this node's memory: a demo has one node, and a day does not outlive its server.
 */
@ApplicationScoped
public class SimulationService {
  private static final List<String> MANAGERS = List.of(Role.HALL_MANAGER);

  private final DemoConfig config;
  private final HallService halls;
  private final Audit audit;
  private final ObjectMapper json;
  private final Clock clock;
  private final Map<UUID, Simulation> latest = new ConcurrentHashMap<>();

  SimulationService(
      DemoConfig config, HallService halls, Audit audit, ObjectMapper json, Clock clock) {
    this.config = config;
    this.halls = halls;
    this.audit = audit;
    this.json = json;
    this.clock = clock;
  }

  @Transactional
  public SimulationView get(UUID hallId) {
    require(hallId);
    var simulation = latest.get(hallId);
    return simulation == null ? new SimulationView(hallId, null) : simulation.view();
  }

  /**
   * @param node where this server's API is reached
   * @throws ProblemException simulation-running
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public SimulationView start(UUID hallId, StartSimulation wish, URI node) {
    var hall = require(hallId);
    var simulation = new Simulation(node, hallId, wish, Habits.read(json), clock);
    latest.compute(
        hallId,
        (id, before) -> {
          if (before != null && before.isRunning()) {
            throw new ProblemException(SimulationProblem.SIMULATION_RUNNING);
          }
          return simulation;
        });
    record("simulation-started", hall, Changes.of("seed", null, wish.seed()));
    simulation.start();
    return simulation.view();
  }

  /**
   * It ends as soon as what is being done is done.
   *
   * @throws ProblemException simulation-not-running
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public SimulationView stop(UUID hallId) {
    var hall = require(hallId);
    var simulation = latest.get(hallId);
    if (simulation == null || !simulation.isRunning()) {
      throw new ProblemException(SimulationProblem.SIMULATION_NOT_RUNNING);
    }
    simulation.stop();
    record("simulation-stopped", hall, Changes.none());
    return simulation.view();
  }

  void end(@Observes ShutdownEvent event) {
    latest.values().forEach(Simulation::stop);
  }

  private HallRef require(UUID hallId) {
    if (!config.enabled()) {
      throw new ProblemException(CommonProblem.NOT_FOUND);
    }
    return halls.requireFor(hallId, MANAGERS);
  }

  private void record(String action, HallRef hall, Changes changes) {
    audit.record(action, new AuditSubject("Hall", hall.id(), hall.unitId()), changes);
  }
}
