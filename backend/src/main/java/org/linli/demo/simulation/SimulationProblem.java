package org.linli.demo.simulation;

import org.linli.shared.problem.ProblemType;

/** Refusals of simulated days. */
enum SimulationProblem implements ProblemType {
  /** The hall has one simulated day at a time. */
  SIMULATION_RUNNING(409),
  /** There is none to stop. */
  SIMULATION_NOT_RUNNING(409);

  private final int status;

  SimulationProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
