package org.linli.bench;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.linli.testing.Crowd;

/**
 * Every thread at its own window, going round the halls: issue, call the next, start, finish,
 * again. Counts calls and the time spent in them.
 */
final class Shift {
  /** What is measured. */
  enum Verb {
    ISSUE("issue"),
    CALL_NEXT("call next"),
    START("start"),
    FINISH("finish");

    final String words;

    Verb(String words) {
      this.words = words;
    }
  }

  private final EnumMap<Verb, long[]> spent = new EnumMap<>(Verb.class);

  private Shift() {
    Arrays.stream(Verb.values()).forEach(v -> spent.put(v, new long[2]));
  }

  /**
   * Works for so long.
   *
   * @return by verb, calls per second: as many as these threads make while they do nothing else
   */
  static Map<Verb, Double> work(List<? extends Desk> desks, List<BenchHall> halls, long millis)
      throws Exception {
    var end = System.nanoTime() + millis * 1_000_000;
    var shifts = Crowd.run(desks.size(), i -> () -> new Shift().work(desks.get(i), halls, i, end));
    var rates = new EnumMap<Verb, Double>(Verb.class);
    for (var verb : Verb.values()) {
      var calls = shifts.stream().mapToLong(s -> s.spent.get(verb)[0]).sum();
      var nanos = shifts.stream().mapToLong(s -> s.spent.get(verb)[1]).sum();
      rates.put(verb, 1e9 * desks.size() * calls / Math.max(1, nanos));
    }
    return rates;
  }

  private Shift work(Desk desk, List<BenchHall> halls, int place, long end) throws Exception {
    var window = place % BenchHall.WINDOWS;
    for (var round = place; System.nanoTime() < end; round++) {
      var hall = halls.get(round % halls.size());
      timed(
          Verb.ISSUE,
          () -> {
            desk.issue(hall, window);
            return null;
          });
      var ticket = timed(Verb.CALL_NEXT, () -> desk.callNext(hall, window));
      if (ticket != null) {
        timed(
            Verb.START,
            () -> {
              desk.start(ticket);
              return null;
            });
        timed(
            Verb.FINISH,
            () -> {
              desk.finish(ticket);
              return null;
            });
      }
    }
    return this;
  }

  private <T> T timed(Verb verb, Callable<T> call) throws Exception {
    var began = System.nanoTime();
    var result = call.call();
    var cell = spent.get(verb);
    cell[0]++;
    cell[1] += System.nanoTime() - began;
    return result;
  }
}
