package org.linli.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.linli.shared.database.Ids;

/** How MySQL goes about a question. */
public final class Plan {
  private Plan() {}

  /** What it says of one table. */
  public record Step(String table, String type, String key, String extra) {
    /** All of the table, or all of an index, is read. */
    public boolean readsAll() {
      return type.equals("ALL") || type.equals("index");
    }
  }

  /** One step a table, in the order in which they are read. */
  public static List<Step> of(Connection connection, String question, List<?> values)
      throws SQLException {
    try (var statement = connection.prepareStatement("explain format=traditional " + question)) {
      for (var i = 0; i < values.size(); i++) {
        var value = values.get(i);
        statement.setObject(i + 1, value instanceof UUID id ? Ids.bytes(id) : value);
      }
      var plan = new ArrayList<Step>();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          plan.add(
              new Step(
                  rows.getString("table"),
                  String.valueOf(rows.getString("type")),
                  String.valueOf(rows.getString("key")),
                  String.valueOf(rows.getString("Extra"))));
        }
      }
      return plan;
    }
  }
}
