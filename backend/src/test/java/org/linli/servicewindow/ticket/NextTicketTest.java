package org.linli.servicewindow.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linli.servicewindow.hall.HallRules;

/** Properties of the choice, over random halls. */
class NextTicketTest {
  private static final HallRules RULES = HallRules.DEFAULT;
  private static final Instant MORNING = Instant.parse("2026-11-23T00:30:00Z");

  /** Some windows, services and people, made from one seed. */
  record Scene(List<UUID> windows, List<UUID> services, List<Waiting> waiting, Random random) {
    static Scene of(long seed) {
      var random = new Random(seed);
      var windows = ids(1 + random.nextInt(4), random);
      var services = ids(1 + random.nextInt(5), random);
      var waiting = new ArrayList<Waiting>();
      for (var i = 0; i < random.nextInt(30); i++) {
        waiting.add(
            new Waiting(
                new UUID(random.nextLong(), i),
                services.get(random.nextInt(services.size())),
                random.nextInt(5) == 0 ? windows.get(random.nextInt(windows.size())) : null,
                random.nextInt(4) == 0,
                random.nextInt(4),
                random.nextInt(20),
                MORNING.plusSeconds(random.nextInt(20))));
      }
      return new Scene(windows, services, waiting, random);
    }

    private static List<UUID> ids(int count, Random random) {
      return IntStream.range(0, count)
          .mapToObj(i -> new UUID(random.nextLong(), random.nextLong()))
          .toList();
    }

    List<UUID> someServices() {
      return services.stream().filter(s -> random.nextBoolean()).toList();
    }
  }

  static Stream<Scene> scenes() {
    return IntStream.range(0, 300).mapToObj(Scene::of);
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void nobodyWhoCouldBeServedIsBeforeWhoIsCalled(Scene scene) {
    var window = scene.windows().get(0);
    var offered = scene.someServices();
    var next = NextTicket.choose(scene.waiting(), window, offered, RULES);
    var servable =
        scene.waiting().stream().filter(w -> NextTicket.canServe(w, window, offered)).toList();
    assertThat(next.isPresent()).as("an idle window never waits").isEqualTo(!servable.isEmpty());
    next.ifPresent(
        called -> {
          assertThat(servable).contains(called);
          assertThat(servable)
              .as("arrival order within a kind")
              .filteredOn(w -> w.overtakes() == called.overtakes())
              .allMatch(w -> NextTicket.QUEUE_ORDER.compare(called, w) <= 0);
          var passedOver =
              servable.stream().filter(w -> !w.overtakes() && w.rank() < called.rank()).toList();
          if (called.overtakes()) {
            assertThat(passedOver).allMatch(w -> w.overtaken() < RULES.overtakingLimit());
          } else {
            assertThat(passedOver).isEmpty();
            assertThat(servable)
                .as("who may go first is kept back only by somebody passed over often enough")
                .filteredOn(Waiting::overtakes)
                .allMatch(p -> isKeptBack(p, servable));
          }
        });
  }

  private static boolean isKeptBack(Waiting entitled, List<Waiting> servable) {
    return servable.stream()
        .anyMatch(
            w ->
                !w.overtakes()
                    && w.rank() < entitled.rank()
                    && w.overtaken() >= RULES.overtakingLimit());
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void theOrderShownIsTheOrderOfTheCalls(Scene scene) {
    var window = scene.windows().get(0);
    var offered = scene.someServices();
    var left = new ArrayList<>(scene.waiting());
    for (var shown : NextTicket.order(left, window, offered, RULES, 10)) {
      var next = NextTicket.choose(left, window, offered, RULES).orElseThrow();
      assertThat(next.ticketId()).isEqualTo(shown.ticketId());
      left.remove(next);
      left.replaceAll(
          w ->
              NextTicket.canServe(w, window, offered) && NextTicket.isPassedOver(w, next)
                  ? w.passedOver()
                  : w);
    }
  }

  @Test
  void withoutOvertakingArrivalAloneDecides() {
    var strict = new HallRules(3, 3, 30, 2, true, true, 0, List.of(1), 1, 5);
    var window = UUID.randomUUID();
    var service = UUID.randomUUID();
    var first = new Waiting(UUID.randomUUID(), service, null, false, 0, 1, MORNING);
    var elder = new Waiting(UUID.randomUUID(), service, null, true, 0, 2, MORNING);
    var both = List.of(elder, first);
    assertThat(NextTicket.choose(both, window, List.of(service), strict)).contains(first);
    assertThat(NextTicket.choose(both, window, List.of(service), RULES)).contains(elder);
  }

  @Test
  void whoCannotBeServedHereKeepsNobodyBack() {
    var window = UUID.randomUUID();
    var here = UUID.randomUUID();
    var often = new Waiting(UUID.randomUUID(), UUID.randomUUID(), null, false, 3, 1, MORNING);
    var first = new Waiting(UUID.randomUUID(), here, null, false, 0, 2, MORNING);
    var elder = new Waiting(UUID.randomUUID(), here, null, true, 0, 3, MORNING);
    var all = List.of(often, first, elder);
    assertThat(NextTicket.choose(all, window, List.of(here), RULES)).contains(elder);
    assertThat(NextTicket.choose(all, window, List.of(here, often.serviceId()), RULES))
        .contains(often);
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void theOrderInWhichTheListArrivesDoesNotMatter(Scene scene) {
    var window = scene.windows().get(0);
    var offered = scene.someServices();
    var shuffled = new ArrayList<>(scene.waiting());
    Collections.shuffle(shuffled, scene.random());
    assertThat(NextTicket.choose(shuffled, window, offered, RULES))
        .isEqualTo(NextTicket.choose(scene.waiting(), window, offered, RULES));
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void callingUntilNobodyIsLeftCallsEachOnce(Scene scene) {
    var left = new ArrayList<>(scene.waiting());
    var called = new HashSet<UUID>();
    for (var window : scene.windows()) {
      var next = NextTicket.choose(left, window, scene.services(), RULES);
      while (next.isPresent()) {
        assertThat(called.add(next.get().ticketId())).isTrue();
        left.remove(next.get());
        next = NextTicket.choose(left, window, scene.services(), RULES);
      }
    }
    assertThat(left).isEmpty();
  }

  @Test
  void whoWasSentToAWindowIsCalledByThatWindowOnly() {
    var here = UUID.randomUUID();
    var there = UUID.randomUUID();
    var service = UUID.randomUUID();
    var sent = new Waiting(UUID.randomUUID(), service, there, false, 0, 1, MORNING);
    assertThat(NextTicket.choose(List.of(sent), here, List.of(service), RULES)).isEmpty();
    // Even though it does not offer the service.
    assertThat(NextTicket.choose(List.of(sent), there, List.of(), RULES)).contains(sent);
  }
}
