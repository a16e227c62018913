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
import org.linli.testing.MemberTable;
import org.linli.testing.ResidentTable;

/** kill -9 in the middle of an import, on its own database: embedded or MySQL. */
class KilledImportIT {
  private static final int RESIDENTS = 6_000;
  private static final int MEMBERS = 1_000;
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
      var table = ResidentTable.of(GROUPS, RESIDENTS);
      var residents = new Kind(registrar, "resident-imports", RESIDENTS);
      var id = residents.handIn(unit, table);
      killHalfway(backend, residents, id);
      assertThat(living(registrar)).isZero();
      residents.applyAgain(id);
      assertThat(living(registrar)).isEqualTo(RESIDENTS);
      var branch = hall.unit(unit, "PARTY_BRANCH", "河湾党支部");
      var officer = hall.employ(branch, "PARTY_OFFICER", "officer");
      var members = new Kind(officer, "member-imports", MEMBERS);
      var other = members.handIn(branch, MemberTable.of(MEMBERS));
      killHalfway(backend, members, other);
      assertThat(officer.get("/members").ok().body().get("items")).isEmpty();
      members.applyAgain(other);
      assertThat(officer.get("/members?limit=100").ok().body().get("items")).hasSize(100);
    }
  }

  private static void killHalfway(Backend backend, Kind kind, String id) throws Exception {
    var applying = CompletableFuture.supplyAsync(() -> kind.isApplied(id));
    kind.awaitHalf(id);
    backend.kill();
    assertThat(applying.join()).as("killed before it answered").isFalse();
    backend.start();
  }

  /** A kind of table, with whoever hands it in. */
  private record Kind(Caller by, String path, int rows) {
    String handIn(String unit, byte... table) {
      var name = URLEncoder.encode("表格.xlsx", StandardCharsets.UTF_8);
      return by.upload("/units/" + unit + "/" + path + "?name=" + name, table).ok().text("/id");
    }

    boolean isApplied(String id) {
      try {
        return by.post("/" + path + "/" + id + "/apply", Map.of()).isOk();
      } catch (UncheckedIOException killed) {
        return false;
      }
    }

    void applyAgain(String id) {
      assertThat(by.get("/" + path + "/" + id).ok().text("/status")).isEqualTo("READY");
      by.post("/" + path + "/" + id + "/apply", Map.of()).ok();
    }

    /** Told from outside its transaction. */
    void awaitHalf(String id) throws InterruptedException {
      var done = 0;
      for (var i = 0; i < 6_000 && done < rows / 3; i++) {
        done = by.get("/" + path + "/" + id).ok().body().get("done").asInt();
        Thread.sleep(5);
      }
      assertThat(done).isBetween(rows / 3, rows - 1);
    }
  }

  private static int living(Caller registrar) {
    return registrar.get("/residents/count").ok().body().get("residents").asInt();
  }
}
