package org.linli.guards;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/**
 * What a database looks like from afar: of every table the number of rows, and the sum of every
 * column of whole numbers (versions, counters, positions), so that a changed row shows as well.
 */
@ApplicationScoped
class Footprint {
  /** Written by timers of their own, after the fact. */
  private static final Set<String> SEALING =
      Set.of(
          "audit_chain",
          "audit_entry.seal_number",
          "visit",
          "visit_day",
          "estimate",
          "hall_pace",
          "service_pace");

  private static final String TABLES =
      "select lower(table_name) from information_schema.tables"
          + " where table_schema = schema() and table_type = 'BASE TABLE'"
          + " and lower(table_name) <> 'flyway_schema_history' order by 1";
  private static final String NUMBERS =
      "select lower(column_name) from information_schema.columns"
          + " where table_schema = schema() and lower(table_name) = '%s'"
          + " and lower(data_type) in ('tinyint', 'smallint', 'int', 'integer', 'bigint')"
          + " order by 1";

  private final DataSource database;
  private final Map<String, String> queries = new LinkedHashMap<>();

  Footprint(DataSource database) {
    this.database = database;
  }

  /** By table: rows and sums. */
  Map<String, String> take() {
    try (var connection = database.getConnection()) {
      if (queries.isEmpty()) {
        prepare(connection);
      }
      var now = new LinkedHashMap<String, String>();
      for (var query : queries.entrySet()) {
        now.put(query.getKey(), String.join(" ", texts(connection, query.getValue())));
      }
      return now;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void prepare(Connection connection) throws SQLException {
    for (var table : texts(connection, TABLES)) {
      if (!SEALING.contains(table)) {
        var query = new StringBuilder("select count(*)");
        texts(connection, NUMBERS.formatted(table)).stream()
            .filter(column -> !SEALING.contains(table + "." + column))
            .forEach(column -> query.append(", sum(" + column + ")"));
        queries.put(table, query.append(" from ").append(table).toString());
      }
    }
  }

  /** All cells, row after row. */
  private static List<String> texts(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      var texts = new ArrayList<String>();
      while (rows.next()) {
        for (var i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          texts.add(rows.getString(i));
        }
      }
      return texts;
    }
  }
}
