package org.linli.demo;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.HashMap;
import java.util.Map;

/** A demo on a database of its own: its data is made at the start. */
public class DemoInstallation implements QuarkusTestProfile {
  public static final String PASSWORD = "hewan-bian-min-8";

  /** A week and a Monday. */
  static final int DAYS = 6;

  // The profile is loaded by two class loaders; they must come to the same name.
  private static final String NAME = "linli_demo_" + ProcessHandle.current().pid();

  @Override
  public Map<String, String> getConfigOverrides() {
    var overrides = new HashMap<String, String>();
    overrides.put("linli.demo.enabled", "true");
    overrides.put("linli.demo.password", PASSWORD);
    overrides.put("linli.demo.days", Integer.toString(DAYS));
    overrides.put("quarkus.datasource.jdbc.url", url());
    return overrides;
  }

  @Override
  public String getConfigProfile() {
    return System.getProperty("quarkus.test.profile", "test");
  }

  private String url() {
    if (!"mysql".equals(getConfigProfile())) {
      return "jdbc:h2:mem:" + NAME + ";MODE=MySQL;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000";
    }
    var shared =
        System.getenv().getOrDefault("LINLI_TEST_DB_URL", "jdbc:mysql://127.0.0.1:33306/linli");
    var server = shared.substring(0, shared.lastIndexOf('/'));
    return server + "/" + NAME + "?createDatabaseIfNotExist=true";
  }
}
