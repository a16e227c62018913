package org.linli.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.linli.demo.day.Offer;

/** What Hewan's people come for, and how long it takes; the same for every service elsewhere. */
public final class Habits {
  private static final Habit UNKNOWN = new Habit(8, 1);

  /** How many of a hundred go to each window, by the prefix of its services. */
  private static final Map<String, Integer> SHARES =
      Map.of("A", 8, "B", 36, "C", 22, "D", 7, "E", 1, "F", 22, "G", 2, "H", 2);

  /** A window's services stand in the order of demand. */
  private static final double LESS_THAN_THE_ONE_BEFORE = 0.75;

  private record Habit(int minutes, double weight) {}

  private final Map<String, Habit> byName = new HashMap<>();

  private Habits() {}

  public static Habits read(ObjectMapper json) {
    return of(Hewan.read(json).services());
  }

  static Habits of(List<Hewan.DemoService> services) {
    var habits = new Habits();
    var weights = new HashMap<String, Double>();
    for (var service : services) {
      var share = (double) SHARES.getOrDefault(service.prefix(), 1);
      var weight =
          weights.compute(
              service.prefix(), (p, w) -> w == null ? share : w * LESS_THAN_THE_ONE_BEFORE);
      habits.byName.put(service.zh().name(), new Habit(service.minutes(), weight));
    }
    return habits;
  }

  /**
   * @param name in Chinese, as the hall's services are known by
   * @param seats windows that offer it, by their place in the hall's list
   */
  public Offer offer(UUID serviceId, String name, List<Integer> seats) {
    var habit = byName.getOrDefault(name, UNKNOWN);
    return new Offer(serviceId, seats, habit.minutes(), habit.weight());
  }
}
