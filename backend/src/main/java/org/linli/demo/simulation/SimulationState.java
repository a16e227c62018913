package org.linli.demo.simulation;

/** How a simulated day stands. */
public enum SimulationState {
  /** People come and go. */
  RUNNING,
  /** Everybody who came has gone. */
  DONE,
  /** Called off; whoever waits still waits. */
  STOPPED,
  /** Broke off by itself; the server's log says why. */
  FAILED
}
