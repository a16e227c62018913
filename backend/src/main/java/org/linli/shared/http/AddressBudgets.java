package org.linli.shared.http;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What each address may still ask: so many requests at once, and as many again within a minute.
 * Each node counts for itself and forgets who has not come for longest.
 */
final class AddressBudgets {
  static final int ADDRESSES = 10_000;
  private static final double MILLIS_A_MINUTE = 60_000;

  /** How much was left at a moment. */
  private record Budget(double left, Instant at) {}

  private final int perMinute;
  private final Map<String, Budget> budgets =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Budget> eldest) {
          return size() > ADDRESSES;
        }
      };

  AddressBudgets(int perMinute) {
    this.perMinute = perMinute;
  }

  /**
   * Spends one request.
   *
   * @return seconds until the next one will be let through; 0 if this one is
   */
  synchronized int spend(String address, Instant now) {
    var before = budgets.getOrDefault(address, new Budget(perMinute, now));
    var millis = Math.max(0, now.toEpochMilli() - before.at().toEpochMilli());
    var left = Math.min(perMinute, before.left() + millis * perMinute / MILLIS_A_MINUTE);
    var isLetThrough = left >= 1;
    budgets.put(address, new Budget(isLetThrough ? left - 1 : left, now));
    return isLetThrough ? 0 : (int) Math.ceil((1 - left) * MILLIS_A_MINUTE / perMinute / 1000);
  }
}
