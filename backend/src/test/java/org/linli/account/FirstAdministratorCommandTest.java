package org.linli.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.junit.main.QuarkusMainLauncher;
import io.quarkus.test.junit.main.QuarkusMainTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The command itself, on a database nobody has used yet. */
@QuarkusMainTest
@TestProfile(FirstAdministratorCommandTest.OwnDatabase.class)
class FirstAdministratorCommandTest {

  @Test
  void printsAFreshLinkEachTimeUntilOneIsUsed(QuarkusMainLauncher launcher) {
    var first = launcher.launch(FirstAdministratorCommand.NAME);
    var second = launcher.launch(FirstAdministratorCommand.NAME);
    assertThat(first.exitCode()).isZero();
    assertThat(second.exitCode()).isZero();
    assertThat(first.getOutput()).containsPattern("/staff/invitation#[A-Za-z0-9_-]{43}");
    assertThat(second.getOutput())
        .containsPattern("/staff/invitation#[A-Za-z0-9_-]{43}")
        .doesNotContain(link(first.getOutput()));
  }

  private static String link(String output) {
    return output.lines().filter(line -> line.contains("#")).findFirst().orElseThrow();
  }

  /** Nothing of the other tests' in it: there "an administrator is active already". */
  public static class OwnDatabase implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.datasource.jdbc.url", url());
    }

    private static String url() {
      var name = "linli_first_" + System.currentTimeMillis();
      var shared = System.getenv("LINLI_TEST_DB_URL");
      if (!"mysql".equals(System.getProperty("quarkus.test.profile"))) {
        return "jdbc:h2:mem:" + name + ";MODE=MySQL;DB_CLOSE_DELAY=-1";
      }
      var server = shared.substring(0, shared.lastIndexOf('/'));
      return server + "/" + name + "?createDatabaseIfNotExist=true";
    }
  }
}
