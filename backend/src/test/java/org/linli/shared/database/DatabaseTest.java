package org.linli.shared.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The second run of these tests must not be the first one again. */
@QuarkusTest
class DatabaseTest {
  @Inject AgroalDataSource pool;

  @Test
  void theRunForMysqlIsOnMysql() throws SQLException {
    try (var connection = pool.getConnection()) {
      var product = connection.getMetaData().getDatabaseProductName();
      if (ConfigUtils.isProfileActive("mysql")) {
        assertThat(product).isEqualTo("MySQL");
        try (var row = connection.createStatement().executeQuery("select version()")) {
          row.next();
          assertThat(row.getString(1)).matches("(8|9)\\.\\d+.*");
        }
      } else {
        assertThat(product).isEqualTo("H2");
      }
    }
  }

  /** Under REPEATABLE READ a choice made behind a lock reads an old snapshot. */
  @Test
  void everyConnectionReadsWhatWasCommitted() throws SQLException {
    try (var connection = pool.getConnection()) {
      assertThat(connection.getTransactionIsolation())
          .isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
    }
  }
}
