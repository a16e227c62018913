package org.linli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.linli.process.Backend;
import org.linli.process.OwnDatabase;
import org.linli.testing.Caller;
import org.linli.testing.ResidentTable;

/**
 * All of Hewan as an Excel table, in and out again, in a backend of little memory; and a table of a
 * million rows, refused. Nothing is asserted of the speed.
 */
@Tag("bench")
@EnabledIfSystemProperty(named = "linli.package", matches = "prod")
class ImportBenchIT {
  private static final int RESIDENTS = Integer.getInteger("linli.bench.imported", 10_209);
  private static final String MEMORY = System.getProperty("linli.bench.memory", "256m");
  private static final int ROUNDS = Integer.getInteger("linli.bench.rounds", 3);
  private static final int GROUPS = 17;

  @TempDir Path folder;

  @Test
  void aTableOfResidents() throws Exception {
    try (var database = new OwnDatabase();
        var backend = new Backend(folder, database, Map.of("LINLI_SIGN_IN_BCRYPT_COST", "4"))) {
      var tokens = backend.firstAdministrators();
      backend.within(MEMORY).start();
      var administrator = BenchWorld.accept(backend.nobody(), tokens.get(0));
      var security = BenchWorld.accept(backend.nobody(), tokens.get(1));
      var root = administrator.get("/units").ok().text("/items/0/id");
      System.out.printf(
          "%s, heap %s%n| residents | step | ms |%n|--:|---|--:|%n", database.version(), MEMORY);
      for (var round = 0; round < ROUNDS; round++) {
        // Another community each time: in the one before they live already.
        var community = unit(administrator, root, "COMMUNITY", "河湾 " + round);
        var groups = IntStream.range(0, GROUPS).mapToObj(i -> "第" + i + "居民组").toList();
        groups.forEach(name -> unit(administrator, community, "RESIDENT_GROUP", name));
        var registrar =
            BenchWorld.employ(administrator, security, community, "REGISTRAR", "registrar" + round);
        inAndOut(registrar, community, groups);
      }
    }
  }

  private static String unit(Caller by, String parent, String type, String name) {
    return by.post("/units", Map.of("parentId", parent, "type", type, "name", name))
        .ok()
        .text("/id");
  }

  private static void inAndOut(Caller registrar, String unit, List<String> groups) {
    var up = "/units/" + unit + "/resident-imports?name=a.xlsx";
    var table = ResidentTable.of(groups, RESIDENTS);
    var ready = timed("preview", () -> registrar.upload(up, table).ok());
    assertThat(ready.body().get("newResidents").asInt()).isEqualTo(RESIDENTS);
    timed("apply", () -> apply(registrar, ready));
    var out = "/units/" + unit + "/residents.xlsx?purpose=bench";
    var taken = timed("export", () -> registrar.download(out));
    var again = timed("preview of the export", () -> registrar.upload(up, taken).ok());
    assertThat(again.body().get("unchanged").asInt()).isEqualTo(RESIDENTS);
    var other = ResidentTable.of(groups, RESIDENTS, 13_900_000_000L);
    var changes =
        timed("preview of a phone changed in each", () -> registrar.upload(up, other).ok());
    assertThat(changes.body().get("changed").asInt()).isEqualTo(RESIDENTS);
    timed("apply that", () -> apply(registrar, changes));
    var endless = ResidentTable.endless(groups.get(0));
    var refused = timed("a million rows refused", () -> registrar.upload(up, endless));
    assertThat(refused.slug()).isEqualTo("sheet-too-long");
  }

  private static Caller.Answer apply(Caller registrar, Caller.Answer table) {
    return registrar.post("/resident-imports/" + table.text("/id") + "/apply", Map.of()).ok();
  }

  private static <T> T timed(String step, Supplier<T> work) {
    var began = System.nanoTime();
    var result = work.get();
    System.out.printf(
        Locale.ROOT,
        "| %,d | %s | %,d |%n",
        RESIDENTS,
        step,
        (System.nanoTime() - began) / 1_000_000);
    return result;
  }
}
