package org.linli.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.linli.race.QueueRace;

/** Two backends on one MySQL: the same race again, and each shows what the other did. */
@EnabledIfSystemProperty(named = "linli.package", matches = "prod")
class TwoNodesIT {
  private static final int CLERKS = 50;
  @TempDir Path folder;

  @Test
  void fiftyClerksOverAThousandTicketsOnTwoNodes() throws Exception {
    try (var one = new Backend(folder, Backend.database());
        var two = new Backend(folder, Backend.database())) {
      var token = one.firstAdministrator();
      one.start();
      two.start();
      assertIsMysql();
      var hall = RemoteHall.of(one, token).make(List.of(one, two), 8, CLERKS, "A", "B", "C", "D");
      try (var displayOfOne = new EventListener(one::address, hall.id());
          var displayOfTwo = new EventListener(two::address, hall.id())) {
        new QueueRace(hall).run();
        var end = hall.manager().get("/halls/" + hall.id() + "/board").ok().body().get("seq");
        for (var display : List.of(displayOfOne, displayOfTwo)) {
          for (var i = 0; i < 300 && display.last() < end.asLong(); i++) {
            Thread.sleep(100);
          }
          assertThat(display.positions())
              .isEqualTo(LongStream.rangeClosed(1, end.asLong()).boxed().toList());
        }
      }
    }
  }

  private static void assertIsMysql() throws Exception {
    var db = Backend.database();
    try (var connection =
            DriverManager.getConnection(
                db.get("LINLI_DB_URL"), db.get("LINLI_DB_USER"), db.get("LINLI_DB_PASSWORD"));
        var row =
            connection.createStatement().executeQuery("select @@version_comment, version()")) {
      row.next();
      assertThat(row.getString(1)).containsIgnoringCase("mysql");
      assertThat(row.getString(2)).matches("(8|9)\\..*");
    }
  }
}
