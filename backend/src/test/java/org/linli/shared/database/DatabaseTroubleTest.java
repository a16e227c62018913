package org.linli.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DatabaseTroubleTest {
  @Test
  void aPoolWithNothingLeftMeansTheDatabaseIsAway() throws SQLException {
    var one =
        new AgroalDataSourceConfigurationSupplier()
            .connectionPoolConfiguration(
                pool ->
                    pool.maxSize(1)
                        .acquisitionTimeout(Duration.ofSeconds(2))
                        .connectionFactoryConfiguration(
                            factory -> factory.jdbcUrl("jdbc:h2:mem:trouble")));
    try (var pool = AgroalDataSource.from(one);
        var taken = pool.getConnection()) {
      assertThat(taken.isClosed()).isFalse();
      assertThat(DatabaseTrouble.isAway(catchThrowable(pool::getConnection))).isTrue();
    }
  }

  @Test
  void whatIsLoggedNamesKindsAndCodesOnly() {
    var told = new SQLException("Duplicate entry '王小燕'", "23000", 1062);
    assertThat(DatabaseTrouble.inShort(new IllegalStateException("王小燕", told)))
        .isEqualTo("IllegalStateException ← SQL 23000/1062");
  }
}
