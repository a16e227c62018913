package org.linli.process;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/** A fresh database for one test: a schema of its own on MySQL, or a file of its own embedded. */
public final class OwnDatabase implements AutoCloseable {
  private static final String SERVER = System.getenv("LINLI_TEST_DB_URL");
  private static final String USER = System.getenv("LINLI_TEST_DB_USER");
  private static final String PASSWORD = System.getenv("LINLI_TEST_DB_PASSWORD");
  private final String name = "linli_" + UUID.randomUUID().toString().substring(0, 8);
  private final boolean onMysql = "prod".equals(System.getProperty("linli.package"));

  public OwnDatabase() throws SQLException {
    if (onMysql) {
      run("create database " + name);
    }
  }

  /** What the backend needs to find it, and a key to seal identity numbers with. */
  Map<String, String> settings() {
    var key = "7".repeat(64);
    return onMysql
        ? Map.of(
            "LINLI_DB_URL", url(),
            "LINLI_DB_USER", USER,
            "LINLI_DB_PASSWORD", PASSWORD,
            "LINLI_IDENTITY_KEY", key)
        : Map.of("LINLI_IDENTITY_KEY", key);
  }

  private String url() {
    return SERVER.replaceFirst("(//[^/]+/)\\w+", "$1" + name);
  }

  /** Straight to it, past the backend; options as in a JDBC address, {@code a=b&c=d}. */
  public Connection connect(String options) throws SQLException {
    return DriverManager.getConnection(url() + "?" + options, USER, PASSWORD);
  }

  /** Product and version, as the server says. */
  public String version() throws SQLException {
    try (var connection = connect("")) {
      var about = connection.getMetaData();
      return about.getDatabaseProductName() + " " + about.getDatabaseProductVersion();
    }
  }

  private static void run(String statement) throws SQLException {
    try (var connection = DriverManager.getConnection(SERVER, USER, PASSWORD)) {
      // What a failed test left open would be waited for without end.
      connection.createStatement().execute("set lock_wait_timeout = 10");
      connection.createStatement().execute(statement);
    }
  }

  @Override
  public void close() throws SQLException {
    if (onMysql) {
      run("drop database " + name);
    }
  }
}
