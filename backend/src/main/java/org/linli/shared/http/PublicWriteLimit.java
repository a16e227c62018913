package org.linli.shared.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;

/**
 * Whoever writes without having signed in (takes a number, tries a password) may do it only so
 * often from one network: {@link HttpConfig#publicWritesPerMinute()}, and less for what is {@link
 * Scarce}. A hall's visitors share one address, so it is above what people need. The machine itself
 * is not limited.
 */
@ApplicationScoped
class PublicWriteLimit {
  private final AddressBudgets all;
  private final AddressBudgets scarceInAMinute;
  private final AddressBudgets scarceInAnHour;
  private final CallerNetwork caller;
  private final Clock clock;

  PublicWriteLimit(HttpConfig config, CallerNetwork caller, Clock clock) {
    this.all = new AddressBudgets(config.publicWritesPerMinute(), Duration.ofMinutes(1));
    this.scarceInAMinute =
        new AddressBudgets(config.scarceWritesPerMinute(), Duration.ofMinutes(1));
    this.scarceInAnHour = new AddressBudgets(config.scarceWritesPerHour(), Duration.ofHours(1));
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * @throws ProblemException too-many-requests
   */
  void check(boolean scarce) {
    var network = caller.get();
    if (CallerNetwork.isOurselves(network)) {
      return;
    }
    spend(all, network);
    if (scarce) {
      // In this order, so that whoever is too fast does not use up the hour by being refused.
      spend(scarceInAMinute, network);
      spend(scarceInAnHour, network);
    }
  }

  private void spend(AddressBudgets budgets, String network) {
    var seconds = budgets.spend(network, clock.instant());
    if (seconds > 0) {
      throw ProblemException.retryAfter(seconds, CommonProblem.TOO_MANY_REQUESTS, seconds);
    }
  }
}
