package org.linli.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.junit.main.QuarkusMainLauncher;
import io.quarkus.test.junit.main.QuarkusMainTest;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The command itself, on a database nobody has used yet. */
@QuarkusMainTest
@TestProfile(FirstAdministratorCommandTest.OwnDatabase.class)
class FirstAdministratorCommandTest {
  private static final Pattern LINK = Pattern.compile("/staff/invitation#[A-Za-z0-9_-]{43}");

  @Test
  void printsFreshLinksEachTimeUntilOneIsUsed(QuarkusMainLauncher launcher) {
    var first = launcher.launch(FirstAdministratorCommand.NAME);
    var second = launcher.launch(FirstAdministratorCommand.NAME);
    assertThat(first.exitCode()).isZero();
    assertThat(second.exitCode()).isZero();
    assertThat(links(first.getOutput())).hasSize(2).doesNotHaveDuplicates();
    assertThat(links(second.getOutput()))
        .hasSize(2)
        .doesNotContainAnyElementsOf(links(first.getOutput()));
  }

  /** MySQL would keep it. */
  @AfterAll
  static void dropDatabase() throws SQLException {
    if (OwnDatabase.isMysql()) {
      var user = System.getenv().getOrDefault("LINLI_TEST_DB_USER", "linli");
      var password = System.getenv().getOrDefault("LINLI_TEST_DB_PASSWORD", "");
      try (var server = DriverManager.getConnection(OwnDatabase.url(), user, password);
          var statement = server.createStatement()) {
        statement.execute("drop database " + OwnDatabase.NAME);
      }
    }
  }

  private static List<String> links(String output) {
    return LINK.matcher(output).results().map(MatchResult::group).toList();
  }

  /** Nothing of the other tests' in it: there "an administrator is active already". */
  public static class OwnDatabase implements QuarkusTestProfile {
    // The profile is loaded by two class loaders; they must come to the same name.
    static final String NAME = "linli_first_" + ProcessHandle.current().pid();

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.datasource.jdbc.url", url());
    }

    static boolean isMysql() {
      return "mysql".equals(System.getProperty("quarkus.test.profile"));
    }

    static String url() {
      if (!isMysql()) {
        return "jdbc:h2:mem:" + NAME + ";MODE=MySQL;DB_CLOSE_DELAY=-1";
      }
      var shared =
          System.getenv().getOrDefault("LINLI_TEST_DB_URL", "jdbc:mysql://127.0.0.1:33306/linli");
      var server = shared.substring(0, shared.lastIndexOf('/'));
      return server + "/" + NAME + "?createDatabaseIfNotExist=true";
    }
  }
}
