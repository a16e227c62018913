package org.linli.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.HashMap;
import java.util.Map;

/**
 * The caller's address is what the proxy says it is ({@code X-Forwarded-For}), and what an address
 * may do is little. One profile for all such tests: each of its own would start the application
 * anew.
 */
public class BehindProxy implements QuarkusTestProfile {
  public static final String ADDRESS = "X-Forwarded-For";
  public static final int WRITES_A_MINUTE = 8;
  public static final int SCARCE_A_MINUTE = 3;
  public static final int SCARCE_AN_HOUR = 5;
  public static final int STREAMS_OF_ONE = 2;
  public static final int STREAMS = 4;
  public static final int FAILURES_ANYWHERE = 12;

  @Override
  public Map<String, String> getConfigOverrides() {
    var overrides = new HashMap<String, String>();
    overrides.put("quarkus.http.proxy.proxy-address-forwarding", "true");
    overrides.put("linli.http.public-writes-per-minute", "" + WRITES_A_MINUTE);
    overrides.put("linli.http.scarce-writes-per-minute", "" + SCARCE_A_MINUTE);
    overrides.put("linli.http.scarce-writes-per-hour", "" + SCARCE_AN_HOUR);
    overrides.put("linli.live.streams-per-address", "" + STREAMS_OF_ONE);
    overrides.put("linli.live.streams", "" + STREAMS);
    overrides.put("linli.sign-in.failures-anywhere", "" + FAILURES_ANYWHERE);
    if (!"mysql".equals(getConfigProfile())) {
      // A database in memory does not survive the restart that a profile of its own means.
      overrides.put(
          "quarkus.datasource.jdbc.url", "jdbc:h2:mem:proxied;MODE=MySQL;DB_CLOSE_DELAY=-1");
    }
    return overrides;
  }

  @Override
  public String getConfigProfile() {
    return System.getProperty("quarkus.test.profile", "test");
  }
}
