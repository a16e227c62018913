package org.linli.shared.event;

import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.linli.shared.http.CallerNetwork;
import org.linli.shared.problem.ProblemException;

/**
 * The streams this node has open, in all and by the caller's network: neither may grow for ever.
 */
@ApplicationScoped
class OpenStreams {
  private static final int RETRY_SECONDS = 30;
  private final LiveConfig config;
  private final Map<String, Integer> byNetwork = new ConcurrentHashMap<>();
  private final AtomicInteger all = new AtomicInteger();

  OpenStreams(LiveConfig config) {
    this.config = config;
  }

  /**
   * @throws ProblemException too-many-streams, streams-full
   */
  void check(String network) {
    if (!CallerNetwork.isOurselves(network)
        && byNetwork.getOrDefault(network, 0) >= config.streamsPerAddress()) {
      throw ProblemException.retryAfter(RETRY_SECONDS, LiveProblem.TOO_MANY_STREAMS);
    }
    if (all.get() >= config.streams()) {
      throw ProblemException.retryAfter(RETRY_SECONDS, LiveProblem.STREAMS_FULL);
    }
  }

  /**
   * Counts the stream while somebody listens to it. Not from {@link #check} on: one that nobody
   * ever came to listen to would never be given back. So a few more than the limit may slip in at
   * the same moment.
   */
  <T> Multi<T> counted(String network, Multi<T> stream) {
    return Multi.createFrom()
        .deferred(
            () -> {
              all.incrementAndGet();
              byNetwork.merge(network, 1, Integer::sum);
              return stream.onTermination().invoke(() -> leave(network));
            });
  }

  private void leave(String network) {
    all.decrementAndGet();
    byNetwork.computeIfPresent(network, (n, open) -> open == 1 ? null : open - 1);
  }
}
