package org.linli.shared.event;

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
   * Counts one more. A few more than the limit may slip in at the same moment.
   *
   * @throws ProblemException too-many-streams, streams-full
   */
  void enter(String network) {
    if (!CallerNetwork.isOurselves(network)
        && byNetwork.getOrDefault(network, 0) >= config.streamsPerAddress()) {
      throw ProblemException.retryAfter(RETRY_SECONDS, LiveProblem.TOO_MANY_STREAMS);
    }
    if (all.get() >= config.streams()) {
      throw ProblemException.retryAfter(RETRY_SECONDS, LiveProblem.STREAMS_FULL);
    }
    all.incrementAndGet();
    byNetwork.merge(network, 1, Integer::sum);
  }

  /** One that entered is gone. */
  void leave(String network) {
    all.decrementAndGet();
    byNetwork.computeIfPresent(network, (n, open) -> open == 1 ? null : open - 1);
  }
}
