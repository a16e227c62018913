package org.linli.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.testing.Caller;
import org.linli.testing.ResidentTable;

/** kill -9 in the middle of an import, on its own database: embedded or MySQL. */
class KilledImportIT {
  private static final int RESIDENTS = 6_000;
  private static final List<String> GROUPS =
      IntStream.range(0, 20).mapToObj(i -> "第" + i + "居民组").toList();

  @TempDir Path folder;

  @Test
  void whatWasHalfDoneIsNotThereAndCanBeDoneAgain() throws Exception {
    try (var database = new OwnDatabase();
        var backend = new Backend(folder, database)) {
      var tokens = backend.firstAdministrators();
      backend.start();
      var hall = RemoteHall.of(backend, tokens);
      var unit = hall.unit(null, "COMMUNITY", "河湾");
      GROUPS.forEach(name -> hall.unit(unit, "RESIDENT_GROUP", name));
      var registrar = hall.employ(unit, "REGISTRAR", "registrar");
      var name = URLEncoder.encode("居民.xlsx", StandardCharsets.UTF_8);
      var table = ResidentTable.of(GROUPS, RESIDENTS);
      var id =
          registrar
              .upload("/units/" + unit + "/resident-imports?name=" + name, table)
              .ok()
              .text("/id");
      var applying = CompletableFuture.supplyAsync(() -> applied(registrar, id));
      awaitHalf(registrar, id);
      backend.kill();
      assertThat(applying.join()).as("killed before it answered").isFalse();
      backend.start();
      assertThat(living(registrar)).isZero();
      assertThat(registrar.get("/resident-imports/" + id).ok().text("/status")).isEqualTo("READY");
      registrar.post("/resident-imports/" + id + "/apply", Map.of()).ok();
      assertThat(living(registrar)).isEqualTo(RESIDENTS);
    }
  }

  private static boolean applied(Caller registrar, String id) {
    try {
      return registrar.post("/resident-imports/" + id + "/apply", Map.of()).isOk();
    } catch (UncheckedIOException killed) {
      return false;
    }
  }

  /** Told from outside its transaction. */
  private static void awaitHalf(Caller registrar, String id) throws InterruptedException {
    var done = 0;
    for (var i = 0; i < 6_000 && done < RESIDENTS / 3; i++) {
      done = registrar.get("/resident-imports/" + id).ok().body().get("done").asInt();
      Thread.sleep(5);
    }
    assertThat(done).isBetween(RESIDENTS / 3, RESIDENTS - 1);
  }

  private static int living(Caller registrar) {
    return registrar.get("/residents/count").ok().body().get("residents").asInt();
  }
}
