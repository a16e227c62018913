package org.linli.servicewindow.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linli.servicewindow.hall.HallRules;

/**
 * Whole days in random halls: windows with different services, people who come, are called, come
 * late, let others go first and are sent on. What was done to whom is counted here once more, by
 * hand.
 */
class FairQueueTest {
  private static final Instant MORNING = Instant.parse("2026-11-23T00:30:00Z");

  static Stream<Integer> seeds() {
    return IntStream.range(0, 200).boxed();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nobodyIsOvertakenMoreThanTheHallAllows(int seed) {
    var day = new Day(seed);
    day.run();
    assertThat(day.wentBefore.values())
        .as("by arrival alone: who came later and was called first")
        .allMatch(others -> others.size() <= day.rules.overtakingLimit());
    assertThat(day.overtaken.values()).allMatch(times -> times <= day.rules.overtakingLimit());
    assertThat(day.waiting).isEmpty();
    assertThat(day.served).isEqualTo(day.arrived);
  }

  @Test
  void overtakingDoesHappenUpToTheLimit() {
    var most =
        seeds()
            .map(Day::new)
            .filter(day -> day.rules.overtakingLimit() == 3)
            .peek(Day::run)
            .flatMap(day -> day.overtaken.values().stream())
            .max(Integer::compare);
    assertThat(most).contains(3);
  }

  /** One hall, one day; every call is looked at. */
  private static final class Day {
    private final Random random;
    private final HallRules rules;
    private final Map<UUID, Set<UUID>> offered = new LinkedHashMap<>();
    private final List<UUID> services;
    private final Map<UUID, Waiting> waiting = new LinkedHashMap<>();

    /** Called or served, and back once more at most. */
    private final List<Waiting> away = new ArrayList<>();

    private final Map<UUID, Integer> overtaken = new HashMap<>();

    /**
     * Of those who never moved: who came later and was called to a window that could serve them.
     */
    private final Map<UUID, Set<UUID>> wentBefore = new HashMap<>();

    private final Map<UUID, Long> came = new HashMap<>();
    private final Set<UUID> moved = new HashSet<>();

    /** Came back once after being called, and does so no more. */
    private final Set<UUID> gone = new HashSet<>();

    private int arrived;
    private int served;
    private long seq;

    Day(int seed) {
      random = new Random(seed);
      rules = new HallRules(3, 3, 30, 2, true, true, random.nextInt(5), List.of(1, 3, 5), 2, 5);
      services = ids(1 + random.nextInt(5));
      for (var window : ids(1 + random.nextInt(4))) {
        var some = new HashSet<>(services.stream().filter(s -> random.nextBoolean()).toList());
        offered.put(window, some);
      }
      // Somebody offers everything, so that nobody waits in vain.
      offered.put(new UUID(random.nextLong(), 0), new HashSet<>(services));
    }

    private List<UUID> ids(int count) {
      return Stream.generate(() -> new UUID(random.nextLong(), random.nextLong()))
          .limit(count)
          .toList();
    }

    void run() {
      for (var i = 0; i < 150; i++) {
        switch (random.nextInt(10)) {
          case 0, 1, 2, 3 -> arrive();
          case 4, 5 -> call(someWindow());
          case 6 -> callOutOfOrder();
          case 7 -> comeBack();
          default -> letGoFirst();
        }
      }
      while (!waiting.isEmpty()) {
        offered.keySet().forEach(this::call);
      }
      served += away.size();
    }

    private UUID someWindow() {
      return new ArrayList<>(offered.keySet()).get(random.nextInt(offered.size()));
    }

    private void arrive() {
      arrived++;
      seq++;
      put(
          new Waiting(
              new UUID(random.nextLong(), arrived),
              services.get(random.nextInt(services.size())),
              null,
              random.nextInt(3) == 0,
              0,
              QueueRank.ofArrival(seq),
              MORNING.plusSeconds(seq)));
    }

    private void put(Waiting w) {
      waiting.put(w.ticketId(), w);
      came.putIfAbsent(w.ticketId(), w.rank());
    }

    /** For a reason, whoever it is. */
    private void callOutOfOrder() {
      if (!waiting.isEmpty()) {
        var who = new ArrayList<>(waiting.values()).get(random.nextInt(waiting.size()));
        waiting.remove(who.ticketId());
        away.add(who);
      }
    }

    private void call(UUID window) {
      var here = offered.get(window);
      var before = List.copyOf(waiting.values());
      var next = NextTicket.choose(before, window, here, rules);
      var servable = before.stream().filter(w -> NextTicket.canServe(w, window, here)).toList();
      assertThat(next.isPresent()).as("an idle window never waits").isEqualTo(!servable.isEmpty());
      next.ifPresent(
          called -> {
            arrivalOrderWithinAKind(called, servable);
            waiting.remove(called.ticketId());
            away.add(called);
            for (var w : servable) {
              if (!moved.contains(w.ticketId())
                  && !w.overtakes()
                  && came.get(w.ticketId()) < came.get(called.ticketId())) {
                wentBefore
                    .computeIfAbsent(w.ticketId(), id -> new HashSet<>())
                    .add(called.ticketId());
              }
              var passed = called.overtakes() && !w.overtakes() && w.rank() < called.rank();
              if (passed) {
                overtaken.merge(w.ticketId(), 1, Integer::sum);
                put(w.passedOver());
              }
            }
          });
    }

    /** Of those who stand where they arrived: nobody of the same kind came earlier. */
    private void arrivalOrderWithinAKind(Waiting called, List<Waiting> servable) {
      if (!moved.contains(called.ticketId())) {
        assertThat(servable)
            .filteredOn(w -> w.overtakes() == called.overtakes() && !moved.contains(w.ticketId()))
            .allMatch(w -> !w.arrivedAt().isBefore(called.arrivedAt()));
      }
      if (!called.overtakes()) {
        assertThat(servable)
            .as("no priority ticket waits for an ordinary one behind it")
            .filteredOn(Waiting::overtakes)
            .allMatch(w -> w.rank() > called.rank());
      }
    }

    /** A missed call, requeued behind some; or sent on after being served, at the old place. */
    private void comeBack() {
      if (away.isEmpty()) {
        return;
      }
      var back = away.remove(random.nextInt(away.size()));
      if (gone.contains(back.ticketId())) {
        served++;
      } else if (random.nextBoolean()) {
        gone.add(back.ticketId());
        moveBehind(back, rules.requeuePlaces());
      } else {
        gone.add(back.ticketId());
        var target = random.nextInt(3) == 0 ? someWindow() : null;
        moved.add(back.ticketId());
        put(
            new Waiting(
                back.ticketId(),
                services.get(random.nextInt(services.size())),
                target,
                true,
                back.overtaken(),
                Math.max(back.rank(), came.get(back.ticketId())),
                back.arrivedAt()));
      }
    }

    private void letGoFirst() {
      var all = new ArrayList<>(waiting.values());
      all.addAll(away.stream().filter(w -> !gone.contains(w.ticketId())).toList());
      if (!all.isEmpty()) {
        var who = all.get(random.nextInt(all.size()));
        away.remove(who);
        waiting.remove(who.ticketId());
        moveBehind(who, 1 + random.nextInt(3));
      }
    }

    private void moveBehind(Waiting who, int places) {
      var rivals = waiting.values().stream().filter(w -> isRival(w, who)).toList();
      var place = PlaceInLine.behind(who, rivals, places, rules);
      moved.add(who.ticketId());
      for (var passed : place.passed()) {
        overtaken.merge(passed, 1, Integer::sum);
        put(waiting.get(passed).passedOver());
      }
      put(
          new Waiting(
              who.ticketId(),
              who.serviceId(),
              who.targetWindowId(),
              false,
              who.overtaken(),
              place.rank(),
              who.arrivedAt()));
    }

    /** Whether some window can serve both. */
    private boolean isRival(Waiting other, Waiting who) {
      return offered.entrySet().stream()
          .anyMatch(
              window ->
                  NextTicket.canServe(who, window.getKey(), window.getValue())
                      && NextTicket.canServe(other, window.getKey(), window.getValue()));
    }
  }
}
