package org.linli.shared.http;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What each network may still ask: so many requests at once, and as many again within a while. Each
 * node counts for itself and forgets who has not come for longest.
 */
final class AddressBudgets {
  static final int ADDRESSES = 10_000;
  private static final double MILLIS = 1000;

  /** How much was left at a moment. */
  private record Budget(double left, Instant at) {}

  private final int most;
  private final double within;
  private final Map<String, Budget> budgets =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Budget> eldest) {
          return size() > ADDRESSES;
        }
      };

  AddressBudgets(int most, Duration within) {
    this.most = most;
    this.within = within.toMillis();
  }

  /**
   * Spends one request.
   *
   * @return seconds until the next one will be let through; 0 if this one is
   */
  synchronized int spend(String network, Instant now) {
    var before = budgets.getOrDefault(network, new Budget(most, now));
    var millis = Math.max(0, now.toEpochMilli() - before.at().toEpochMilli());
    var left = Math.min(most, before.left() + millis * most / within);
    var isLetThrough = left >= 1;
    budgets.put(network, new Budget(isLetThrough ? left - 1 : left, now));
    return isLetThrough ? 0 : (int) Math.ceil((1 - left) * within / most / MILLIS);
  }
}
