package org.linli.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** MySQL restarts under load: meanwhile 503, afterwards everything goes on by itself. */
@EnabledIfSystemProperty(named = "linli.package", matches = "prod")
@EnabledIfEnvironmentVariable(named = "LINLI_TEST_MYSQL_RESTART", matches = ".+")
class MysqlRestartIT {
  @TempDir Path folder;

  @Test
  void theBackendSaysUnavailableAndRecovers() throws Exception {
    try (var database = new OwnDatabase();
        var backend = new Backend(folder, database)) {
      var tokens = backend.firstAdministrators();
      backend.start();
      var hall = RemoteHall.of(backend, tokens).make(List.of(backend), 3, 6, "A");
      var load = new Load(hall);
      load.await(100);
      restartMysql();
      load.await(100);
      load.stop();
      assertThat(load.unavailable()).as("answers 503 while it was away").isPositive();
      load.check(hall.manager());
    }
  }

  private void restartMysql() throws Exception {
    var words = System.getenv("LINLI_TEST_MYSQL_RESTART").split(" ");
    var restart =
        new ProcessBuilder(words)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("mysql-restart.log").toFile())
            .start();
    assertThat(restart.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(restart.exitValue()).isZero();
  }
}
