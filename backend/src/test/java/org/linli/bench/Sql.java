package org.linli.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.linli.process.OwnDatabase;
import org.linli.shared.database.Ids;

/** One connection with its prepared statements, set up as the backend's are. */
final class Sql implements AutoCloseable {
  /** The backend's own, from application.properties, and no statement for what is set already. */
  private static final String OPTIONS =
      "connectionTimeZone=UTC&allowPublicKeyRetrieval=true&cachePrepStmts=true"
          + "&useServerPrepStmts=true&useLocalSessionState=true";

  private final Connection connection;
  private final Map<String, PreparedStatement> statements = new HashMap<>();

  Sql(OwnDatabase database) throws SQLException {
    connection = database.connect(OPTIONS);
    connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    connection.setAutoCommit(false);
  }

  /** How many rows it changed. */
  int change(String sql, Object... values) throws SQLException {
    return prepare(sql, values).executeUpdate();
  }

  /** Exactly one row, or the run is worth nothing. */
  void changeOne(String sql, Object... values) throws SQLException {
    var rows = change(sql, values);
    if (rows != 1) {
      throw new IllegalStateException(rows + " rows: " + sql);
    }
  }

  /** Reads a row. */
  interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  /** The first row, if there is one. */
  <T> Optional<T> first(String sql, Reading<T> reading, Object... values) throws SQLException {
    try (var rows = prepare(sql, values).executeQuery()) {
      return rows.next() ? Optional.of(reading.of(rows)) : Optional.empty();
    }
  }

  private PreparedStatement prepare(String sql, Object... values) throws SQLException {
    var statement = statements.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      statements.put(sql, statement);
    }
    for (var i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i] instanceof UUID id ? Ids.bytes(id) : values[i]);
    }
    return statement;
  }

  void commit() throws SQLException {
    connection.commit();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
