package org.linli.shared.database;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Many rows in few statements, in the transaction at hand: what an import writes by the ten
 * thousand. Nothing of it is known to the persistence context, and on an H2 file the caller has
 * written or locked a row before (see {@link OneWriter}).
 */
public final class BulkInsert {
  private static final int ROWS = 100;

  private BulkInsert() {}

  /**
   * @param into table and columns: {@code household (id, unit_id)}
   */
  public static void rows(EntityManager database, String into, List<Object[]> rows) {
    if (!rows.isEmpty()) {
      database
          .unwrap(Session.class)
          .doWork(
              connection -> {
                for (var from = 0; from < rows.size(); from += ROWS) {
                  insert(connection, into, rows.subList(from, Math.min(from + ROWS, rows.size())));
                }
              });
    }
  }

  private static void insert(Connection connection, String into, List<Object[]> rows)
      throws SQLException {
    var row = "(" + "?, ".repeat(rows.get(0).length - 1) + "?)";
    var text = "insert into " + into + " values " + (row + ", ").repeat(rows.size() - 1) + row;
    try (var statement = connection.prepareStatement(text)) {
      fill(statement, rows);
      if (statement.executeUpdate() != rows.size()) {
        throw new SQLException("not every row was written");
      }
    }
  }

  private static void fill(PreparedStatement statement, List<Object[]> rows) throws SQLException {
    var place = 1;
    for (var row : rows) {
      for (var value : row) {
        statement.setObject(place++, plain(value));
      }
    }
  }

  private static Object plain(Object value) {
    if (value instanceof UUID id) {
      return Ids.bytes(id);
    }
    if (value instanceof Instant moment) {
      return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
    return value instanceof Enum<?> constant ? constant.name() : value;
  }
}
