package org.linli.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.linli.shared.database.Ids;

/**
 * Many residents past the API, three to a household, spread over the units: for plans and speed
 * alone. Give a connection whose driver joins batches ({@code rewriteBatchedStatements}).
 */
public final class ManyResidents {
  private static final int TO_A_HOUSEHOLD = 3;
  private static final int BATCH = 3_000;
  private static final String MOMENT = "2026-01-01 00:00:00";
  private final Connection connection;

  public ManyResidents(Connection connection) {
    this.connection = connection;
  }

  /**
   * @param from the number of the first, so that more can be added
   */
  public void fill(List<UUID> units, int from, int until) throws SQLException {
    connection.setAutoCommit(false);
    try (var person =
            connection.prepareStatement(
                "insert into person (id, name, unit_id, created_at, version, birth_date)"
                    + " values (?, ?, ?, ?, 0, '1980-01-01')");
        var household =
            connection.prepareStatement(
                "insert into household (id, unit_id, address, address_key, created_at, version)"
                    + " values (?, ?, ?, ?, ?, 0)");
        var resident =
            connection.prepareStatement(
                "insert into resident (id, unit_id, household_id, person_id, relation, moved_in,"
                    + " away, floating, address_key, name, birth_date, created_at, version)"
                    + " values (?, ?, ?, ?, ?, '2020-01-01', ?, false, ?, ?, '1980-01-01', ?, 0)");
        var word =
            connection.prepareStatement(
                "insert into resident_word (id, unit_id, word, household_id, resident_id)"
                    + " values (?, ?, ?, ?, ?)")) {
      byte[] home = null;
      for (var i = from; i < until; i++) {
        var door = i / TO_A_HOUSEHOLD;
        var unit = Ids.bytes(units.get(door % units.size()));
        var key = "河湾路%06d号".formatted(door);
        if (home == null || i % TO_A_HOUSEHOLD == 0) {
          home = Ids.bytes(Ids.next());
          add(household, home, unit, "河湾路" + door + "号", key, MOMENT);
        }
        var who = Ids.bytes(Ids.next());
        var id = Ids.bytes(Ids.next());
        var name = "丁" + i;
        add(person, who, name, unit, MOMENT);
        var relation = i % TO_A_HOUSEHOLD == 0 ? "HEAD" : "OTHER";
        add(resident, id, unit, home, who, relation, i % 7 == 0, key, name, MOMENT);
        add(word, Ids.bytes(Ids.next()), unit, "ding" + i, home, id);
        if (i % BATCH == BATCH - 1) {
          send(person, household, resident, word);
        }
      }
      send(person, household, resident, word);
    }
  }

  private static void add(PreparedStatement statement, Object... values) throws SQLException {
    for (var i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    statement.addBatch();
  }

  private void send(PreparedStatement... statements) throws SQLException {
    for (var statement : statements) {
      statement.executeBatch();
    }
    connection.commit();
  }
}
