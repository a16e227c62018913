package org.linli.bench;

import java.io.IOException;
import java.util.List;
import java.util.function.IntFunction;
import org.linli.testing.Crowd;

/** Threads that ask for the same thing again and again, each on its own kept-alive connection. */
final class Reading {
  private Reading() {}

  /**
   * @param path of the n-th request of a thread
   * @return requests per second of all together
   */
  static double rate(List<LeanHttp> connections, IntFunction<String> path, long millis)
      throws Exception {
    var began = System.nanoTime();
    var end = began + millis * 1_000_000;
    var counts = Crowd.run(connections.size(), i -> () -> ask(connections.get(i), path, i, end));
    var all = counts.stream().mapToLong(Long::longValue).sum();
    return 1e9 * all / (System.nanoTime() - began);
  }

  private static long ask(LeanHttp connection, IntFunction<String> path, int first, long end)
      throws IOException {
    var count = 0L;
    for (var n = first; System.nanoTime() < end; n++) {
      connection.get(path.apply(n));
      count++;
    }
    return count;
  }
}
