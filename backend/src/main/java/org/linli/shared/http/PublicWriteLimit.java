package org.linli.shared.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;

/**
 * Whoever writes without having signed in (takes a number, tries a password) may do it only so
 * often from one address: {@link HttpConfig#publicWritesPerMinute()}. A hall's visitors share one
 * address, so it is far above what people need. The machine itself is not limited.
 */
@ApplicationScoped
class PublicWriteLimit {
  private final AddressBudgets budgets;
  private final RoutingContext current;
  private final Clock clock;

  PublicWriteLimit(HttpConfig config, RoutingContext current, Clock clock) {
    this.budgets = new AddressBudgets(config.publicWritesPerMinute());
    this.current = current;
    this.clock = clock;
  }

  /**
   * @throws ProblemException too-many-requests
   */
  void check() {
    var address = current.request().remoteAddress().hostAddress();
    var seconds = isOurselves(address) ? 0 : budgets.spend(address, clock.instant());
    if (seconds > 0) {
      throw ProblemException.retryAfter(seconds, CommonProblem.TOO_MANY_REQUESTS, seconds);
    }
  }

  private static boolean isOurselves(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
