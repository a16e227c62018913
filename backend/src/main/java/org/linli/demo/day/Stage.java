package org.linli.demo.day;

import java.util.Comparator;
import java.util.PriorityQueue;

/** What will happen in a day, and when: one thing after the other, at a pace. */
final class Stage {
  /** Of two in one second the one that was planned first. */
  private record Scene(int second, long order, Runnable what) {}

  private final Pace pace;
  private final DayLog log;
  private final PriorityQueue<Scene> scenes =
      new PriorityQueue<>(Comparator.comparingInt(Scene::second).thenComparingLong(Scene::order));
  private long planned;
  private int now;

  Stage(Pace pace, DayLog log) {
    this.pace = pace;
    this.log = log;
  }

  int now() {
    return now;
  }

  void at(int second, Runnable what) {
    scenes.add(new Scene(second, planned++, what));
  }

  void in(int seconds, Runnable what) {
    at(now + seconds, what);
  }

  /**
   * Until nothing is left to happen.
   *
   * @return the second in which that was
   * @throws Pace.DayStopped when it was called off
   */
  int play() {
    while (!scenes.isEmpty()) {
      var scene = scenes.poll();
      now = scene.second();
      pace.at(
          now,
          () -> {
            log.reached(now);
            scene.what().run();
          });
    }
    return now;
  }
}
