package org.linli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.linli.bench.Shift.Verb;
import org.linli.process.Backend;
import org.linli.process.OwnDatabase;

/**
 * The API beside raw JDBC, and the hall's display beside a route that does nothing, with few and
 * many halls and old tickets. Nothing is asserted of the speed; that both did the same is.
 */
@Tag("bench")
@EnabledIfSystemProperty(named = "linli.package", matches = "prod")
class QueueBenchIT {
  private static final int THREADS = 8;
  private static final List<Integer> HALLS = List.of(1, 10, 100);
  private static final List<Integer> OLD = sizes("linli.bench.old", List.of(1_000, 1_000_000));
  private static final int ROUNDS = Integer.getInteger("linli.bench.rounds", 3);
  private static final long SLICE = Long.getLong("linli.bench.millis", 2_000);

  /**
   * Until the API's code is compiled as it will be all day; beside the load, that takes a while.
   */
  private static final long WARM_UP = Long.getLong("linli.bench.warm", 120_000);

  /** Does nothing but answer; the health check of a living process. */
  private static final String PLAIN = "/q/health/live";

  @TempDir Path folder;
  private final Results results = new Results();

  private static List<Integer> sizes(String property, List<Integer> usual) {
    var stated = System.getProperty(property, "");
    return stated.isBlank()
        ? usual
        : java.util.Arrays.stream(stated.split(",")).map(Integer::valueOf).toList();
  }

  @Test
  void theApiBesideRawJdbc() throws Exception {
    // Cheap passwords: sign-in is not what is measured.
    var settings = Map.of("LINLI_SIGN_IN_BCRYPT_COST", "4");
    try (var database = new OwnDatabase();
        var backend = new Backend(folder, database, settings)) {
      var tokens = backend.firstAdministrators();
      backend.start();
      var world = BenchWorld.make(backend, tokens, HALLS.get(HALLS.size() - 1), THREADS);
      try (var sql = new Sql(database)) {
        run(database, sql, backend, world);
      }
      checkLedgers(world);
    }
  }

  private void run(OwnDatabase database, Sql sql, Backend backend, BenchWorld world)
      throws Exception {
    var raw = new ArrayList<RawDesk>();
    var api = new ArrayList<ApiDesk>();
    var readers = new ArrayList<LeanHttp>();
    for (var clerk : world.clerks()) {
      raw.add(new RawDesk(database, clerk));
      api.add(new ApiDesk(clerk));
      readers.add(new LeanHttp(backend.address(), ""));
    }
    fillQueues(raw.get(0), world);
    var old = new OldTickets(sql, world.halls());
    warmUp(raw, api, readers, world);
    report(
        "%s, %d threads, %d processors, %,d MB memory"
            .formatted(
                database.version(),
                THREADS,
                Runtime.getRuntime().availableProcessors(),
                memoryMegabytes()));
    report(new RoundTrips(sql).of(raw.get(0), api.get(0), readers.get(0), world.halls()));
    for (var total : OLD) {
      old.grow(total);
      new Plans(sql, world.halls().get(0)).check();
      report(
          "rows read per request, %,d old tickets: %s"
              .formatted(
                  total, new RowsRead(sql, world.clerks().get(0), world.halls().get(0)).check()));
      for (var halls : HALLS) {
        measure(raw, api, readers, world.halls().subList(0, halls), total);
      }
    }
    report(results.table());
    for (var i = 0; i < THREADS; i++) {
      raw.get(i).close();
      api.get(i).close();
      readers.get(i).close();
    }
  }

  /** Two wait for each service, so that nobody calls in vain. */
  private static void fillQueues(Desk desk, BenchWorld world) throws Exception {
    for (var hall : world.halls()) {
      for (var i = 0; i < 2 * BenchHall.WINDOWS; i++) {
        desk.issue(hall, i % BenchHall.WINDOWS);
      }
    }
  }

  private static void warmUp(
      List<RawDesk> raw, List<ApiDesk> api, List<LeanHttp> readers, BenchWorld world)
      throws Exception {
    Shift.work(raw, world.halls(), WARM_UP / 20);
    Shift.work(api, world.halls(), WARM_UP);
    Reading.rate(readers, boards(world.halls()), WARM_UP / 4);
    Reading.rate(readers, n -> PLAIN, WARM_UP / 20);
  }

  private void measure(
      List<RawDesk> raw, List<ApiDesk> api, List<LeanHttp> readers, List<BenchHall> halls, int old)
      throws Exception {
    for (var round = 0; round < ROUNDS; round++) {
      var byJdbc = Shift.work(raw, halls, SLICE);
      var byApi = Shift.work(api, halls, SLICE);
      for (var verb : Verb.values()) {
        results.add(verb.words, halls.size(), old, byJdbc.get(verb), byApi.get(verb));
      }
      var plain = Reading.rate(readers, n -> PLAIN, SLICE);
      var board = Reading.rate(readers, boards(halls), SLICE);
      results.add("hall's live state", halls.size(), old, plain, board);
    }
  }

  private static IntFunction<String> boards(List<BenchHall> halls) {
    return n -> "/api/v1/halls/" + halls.get(n % halls.size()).id() + "/board";
  }

  /** What both ways wrote is what the ledger tells: neither left anything out. */
  private static void checkLedgers(BenchWorld world) {
    var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    for (var hall : world.halls().subList(0, 10)) {
      var check =
          world.manager().get("/halls/" + hall.id() + "/ledger/check?date=" + today).ok().body();
      assertThat(check.get("differences")).as(check.toString()).isEmpty();
      assertThat(check.get("gap").isNull()).as(check.toString()).isTrue();
      assertThat(check.get("tickets").asInt()).isPositive();
    }
  }

  private static long memoryMegabytes() {
    var system = java.lang.management.ManagementFactory.getOperatingSystemMXBean();
    return system instanceof com.sun.management.OperatingSystemMXBean machine
        ? machine.getTotalMemorySize() >> 20
        : 0;
  }

  private static void report(String text) {
    System.out.println();
    System.out.println(text);
  }
}
