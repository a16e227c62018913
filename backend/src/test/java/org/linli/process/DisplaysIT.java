package org.linli.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.linli.race.RaceHall;
import org.linli.shared.security.Secrets;
import org.linli.testing.Caller;
import org.linli.testing.Crowd;

/**
 * Five hundred displays of one hall, half of them at each of two nodes, while fifty clerks call,
 * half of them at each node. Every display hears everything once and in order; how soon is printed.
 */
@Tag("bench")
@EnabledIfSystemProperty(named = "linli.package", matches = "prod")
class DisplaysIT {
  private static final int DISPLAYS = 500;
  private static final int CLERKS = 50;

  /** Of each clerk: far more than people are called in a hall. */
  private static final int CALLS = 3;

  private static final long BETWEEN_MILLIS = 12_000;

  @TempDir Path folder;
  private final Map<String, Long> sent = new ConcurrentHashMap<>();

  @Test
  void fiveHundredDisplaysHearEveryCall() throws Exception {
    var settings = Map.of("LINLI_SIGN_IN_BCRYPT_COST", "4");
    try (var database = new OwnDatabase();
        var one = new Backend(folder, database, settings);
        var two = new Backend(folder, database, settings);
        var displays = new ManyDisplays()) {
      var tokens = one.firstAdministrators();
      one.start();
      two.start();
      var hall = RemoteHall.of(one, tokens).make(List.of(one, two), CLERKS, CLERKS, "A", "B");
      openAndFill(hall);
      var before = position(hall);
      for (var i = 0; i < DISPLAYS; i++) {
        displays.connect((i % 2 == 0 ? one : two).address(), hall.id(), before);
      }
      displays.start();
      await(displays::areListening);
      Crowd.run(CLERKS, i -> () -> call(hall.clerks().get(i), hall.windows().get(i), i));
      var end = position(hall);
      await(() -> displays.haveHeard(end));
      assertThat(displays.troubles()).as("each event once, in order").isEmpty();
      var latencies = displays.latencies(sent);
      assertThat(latencies).hasSize(DISPLAYS * CLERKS * CALLS);
      report(latencies);
    }
  }

  private static void openAndFill(RaceHall hall) throws Exception {
    Crowd.run(
        CLERKS,
        i ->
            () -> {
              var clerk = hall.clerks().get(i);
              var phone = Secrets.next();
              clerk.post("/windows/" + hall.windows().get(i) + "/open", Map.of()).ok();
              for (var n = 0; n < CALLS; n++) {
                var service = hall.services().get(n % hall.services().size());
                Caller.nobody(clerk.node())
                    .post(
                        "/halls/" + hall.id() + "/tickets",
                        Map.of("serviceId", service, "phoneKey", phone))
                    .ok();
              }
              return null;
            });
  }

  private static long position(RaceHall hall) {
    return hall.manager().get("/halls/" + hall.id() + "/board").ok().body().get("seq").asLong();
  }

  private Void call(Caller clerk, String window, int place) throws InterruptedException {
    Thread.sleep(BETWEEN_MILLIS * place / CLERKS);
    for (var i = 0; i < CALLS; i++) {
      var now = System.nanoTime();
      var called = clerk.post("/windows/" + window + "/call-next", Map.of()).ok();
      sent.put(called.text("/ticket/number"), now);
      var ticket = "/tickets/" + called.text("/ticket/id");
      clerk.post(ticket + "/start", Map.of()).ok();
      clerk.post(ticket + "/finish", Map.of("outcome", "已办结")).ok();
      var spent = (System.nanoTime() - now) / 1_000_000;
      Thread.sleep(Math.max(0, BETWEEN_MILLIS - spent));
    }
    return null;
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    for (var i = 0; i < 600 && !condition.getAsBoolean(); i++) {
      Thread.sleep(50);
    }
    assertThat(condition.getAsBoolean()).isTrue();
  }

  private static void report(long[] latencies) {
    System.out.printf(
        Locale.ROOT,
        "%nFrom call to display, %d displays at 2 nodes, %d calls: p50 %.0f ms, p99 %.0f ms, max %.0f ms%n",
        DISPLAYS,
        CLERKS * CALLS,
        latencies[latencies.length / 2] / 1e6,
        latencies[latencies.length * 99 / 100] / 1e6,
        latencies[latencies.length - 1] / 1e6);
  }
}
