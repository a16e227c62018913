package org.linli.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
    try (var database = new OwnDatabase();
        var one = new Backend(folder, database);
        var two = new Backend(folder, database)) {
      var tokens = one.firstAdministrators();
      one.start();
      two.start();
      assertThat(database.version()).matches("MySQL (8|9)\\..*");
      var hall = RemoteHall.of(one, tokens).make(List.of(one, two), 8, CLERKS, "A", "B", "C", "D");
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
}
