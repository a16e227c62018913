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

/** Properties of the choice, over random halls. */
class NextTicketTest {
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
    var next = NextTicket.choose(scene.waiting(), window, offered);
    var servable =
        scene.waiting().stream().filter(w -> NextTicket.canServe(w, window, offered)).toList();
    assertThat(next.isPresent()).as("an idle window never waits").isEqualTo(!servable.isEmpty());
    next.ifPresent(
        called -> {
          assertThat(servable).contains(called);
          assertThat(servable).allMatch(w -> NextTicket.QUEUE_ORDER.compare(called, w) <= 0);
        });
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void theOrderInWhichTheListArrivesDoesNotMatter(Scene scene) {
    var window = scene.windows().get(0);
    var offered = scene.someServices();
    var shuffled = new ArrayList<>(scene.waiting());
    Collections.shuffle(shuffled, scene.random());
    assertThat(NextTicket.choose(shuffled, window, offered))
        .isEqualTo(NextTicket.choose(scene.waiting(), window, offered));
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void callingUntilNobodyIsLeftCallsEachOnce(Scene scene) {
    var left = new ArrayList<>(scene.waiting());
    var called = new HashSet<UUID>();
    for (var window : scene.windows()) {
      var next = NextTicket.choose(left, window, scene.services());
      while (next.isPresent()) {
        assertThat(called.add(next.get().ticketId())).isTrue();
        left.remove(next.get());
        next = NextTicket.choose(left, window, scene.services());
      }
    }
    assertThat(left).isEmpty();
  }

  @Test
  void whoWasSentToAWindowIsCalledByThatWindowOnly() {
    var here = UUID.randomUUID();
    var there = UUID.randomUUID();
    var service = UUID.randomUUID();
    var sent = new Waiting(UUID.randomUUID(), service, there, 1, MORNING);
    assertThat(NextTicket.choose(List.of(sent), here, List.of(service))).isEmpty();
    // Even though it does not offer the service.
    assertThat(NextTicket.choose(List.of(sent), there, List.of())).contains(sent);
  }
}
