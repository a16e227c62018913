package org.linli.org;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.linli.testing.Plan;
import org.linli.testing.World;

/** By which index MySQL finds the units below some: every list asks for them. */
@QuarkusTest
@EnabledIfSystemProperty(named = "quarkus.test.profile", matches = "mysql")
class UnitPlanTest {
  private static final String BELOW =
      "select u.id from unit top join unit u on u.path >= top.path"
          + " and u.path < concat(top.path, '~') where top.id = ?";

  @Inject World world;
  @Inject DataSource database;

  @Test
  void unitsBelowAreFoundByTheirPath() throws SQLException {
    var tops =
        IntStream.range(0, 40).mapToObj(i -> world.place().community()).map(this::full).toList();
    try (var connection = database.getConnection()) {
      connection.createStatement().execute("analyze table unit");
      for (var roots : List.of(tops.subList(0, 1), tops.subList(1, 3))) {
        for (var narrowed : List.of("", " and u.type = 'RESIDENT_GROUP'")) {
          var parts = roots.stream().map(root -> BELOW + narrowed).toList();
          var plan = Plan.of(connection, String.join(" union ", parts), roots);
          assertThat(plan).filteredOn(step -> "top".equals(step.table())).hasSameSizeAs(roots);
          assertThat(plan)
              .filteredOn(step -> "u".equals(step.table()))
              .hasSameSizeAs(roots)
              .allMatch(step -> step.type().equals("range") && step.key().equals("unit_path"));
        }
      }
    }
  }

  private UUID full(UUID community) {
    IntStream.range(0, 5)
        .forEach(i -> world.unit(community, UnitType.RESIDENT_GROUP, "第" + i + "组"));
    return community;
  }
}
