package org.linli.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many threads that start at the same moment. */
public final class Crowd {
  private static final int PATIENCE_MINUTES = 5;

  private Crowd() {}

  /**
   * Runs the n-th work of each thread and gives what they brought, in order; fails if one failed.
   */
  public static <T> List<T> run(int threads, IntFunction<Callable<T>> work) throws Exception {
    var pool = Executors.newFixedThreadPool(threads);
    try {
      var start = new CountDownLatch(1);
      var futures =
          IntStream.range(0, threads)
              .mapToObj(
                  i ->
                      pool.submit(
                          () -> {
                            start.await();
                            return work.apply(i).call();
                          }))
              .toList();
      start.countDown();
      var results = new ArrayList<T>();
      for (var future : futures) {
        results.add(future.get(PATIENCE_MINUTES, TimeUnit.MINUTES));
      }
      return results;
    } catch (ExecutionException e) {
      throw new AssertionError("one of the crowd failed", e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }
}
