package org.linli.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** kill -9 of the packaged backend under load, on its own database: embedded or MySQL. */
class KilledBackendIT {
  private static final int KILLS = 3;
  private static final int BETWEEN = 120;

  @TempDir Path folder;

  @Test
  void whatWasAcknowledgedIsThereAndDisplaysMissNothing() throws Exception {
    try (var database = new OwnDatabase();
        var backend = new Backend(folder, database)) {
      var tokens = backend.firstAdministrators();
      backend.start();
      var hall = RemoteHall.of(backend, tokens).make(List.of(backend), 3, 6, "A");
      try (var display = new EventListener(backend::address, hall.id())) {
        var load = new Load(hall);
        for (var i = 0; i < KILLS; i++) {
          load.await(BETWEEN);
          backend.kill();
          backend.start();
        }
        load.await(BETWEEN);
        load.stop();
        load.check(hall.manager());
        var end = hall.manager().get("/halls/" + hall.id() + "/board").ok().body().get("seq");
        awaitPosition(display, end.asLong());
        assertThat(display.connections()).isGreaterThan(KILLS);
        assertThat(display.positions())
            .as("each event once, in order")
            .isEqualTo(LongStream.rangeClosed(1, end.asLong()).boxed().toList());
      }
    }
  }

  private static void awaitPosition(EventListener display, long end) throws InterruptedException {
    for (var i = 0; i < 300 && display.last() < end; i++) {
      Thread.sleep(100);
    }
  }
}
