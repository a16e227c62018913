package org.linli.resident;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.linli.org.UnitType;
import org.linli.shared.database.Ids;
import org.linli.testing.ManyResidents;
import org.linli.testing.Plan;
import org.linli.testing.World;

/**
 * By which index MySQL finds residents: in the list's order without sorting, by a word's beginning.
 */
@QuarkusTest
@EnabledIfSystemProperty(named = "quarkus.test.profile", matches = "mysql")
class ResidentPlanTest {
  private static final int RESIDENTS = 6_000;
  private static final String ORDER =
      " order by r.unit_id, r.address_key, r.household_id, r.id limit 21";
  private static final String AFTER =
      " and (r.unit_id > ? or (r.unit_id = ? and (r.address_key > ? or (r.address_key = ?"
          + " and (r.household_id > ? or (r.household_id = ? and r.id > ?))))))";

  private static final String HOMES_AFTER =
      " and (h.unit_id > ? or (h.unit_id = ? and (h.address_key > ? or (h.address_key = ?"
          + " and h.id > ?))))";

  @Inject World world;
  @Inject DataSource database;

  @Test
  void theListIsReadInItsOrderAndWordsByTheirBeginning() throws SQLException {
    var place = world.place();
    var groups =
        IntStream.range(0, 4)
            .mapToObj(i -> world.unit(place.community(), UnitType.RESIDENT_GROUP, "第" + i + "组"))
            .toList();
    try (var connection = database.getConnection()) {
      new ManyResidents(connection).fill(groups, 0, RESIDENTS);
      addressWords(connection, groups);
      connection.createStatement().execute("analyze table resident, resident_word, household");
      connection.setAutoCommit(true);
      for (var narrowed : List.of("", " and r.away = true", " and r.birth_date > '1990-01-01'")) {
        isReadInOrder(list(connection, groups.get(2), narrowed, false));
        isReadInOrder(list(connection, groups.get(2), narrowed, true));
      }
      for (var units : List.of(groups, groups.subList(2, 3))) {
        assertThat(search(connection, units))
            .noneMatch(Plan.Step::readsAll)
            .anySatisfy(step -> assertThat(step.key()).isEqualTo("resident_word_found"));
        for (var far : List.of(false, true)) {
          areFoundByTheirAddress(homes(connection, units, far));
        }
      }
    }
  }

  private static void areFoundByTheirAddress(List<Plan.Step> plan) {
    assertThat(plan)
        .satisfiesExactly(
            word -> {
              assertThat(word.key()).isEqualTo("resident_word_found");
              assertThat(word.type()).isEqualTo("range");
            },
            home -> {
              assertThat(home.key()).isEqualTo("PRIMARY");
              assertThat(home.type()).isEqualTo("eq_ref");
            });
  }

  /** A household's address from each of its parts on, of which there are two here. */
  private static void addressWords(Connection connection, List<UUID> units) throws SQLException {
    for (var word : List.of("address", "substring(address, 4)")) {
      try (var add =
          connection.prepareStatement(
              "insert into resident_word (id, unit_id, word, household_id)"
                  + " select uuid_to_bin(uuid(), true), unit_id, %s, id from household"
                      .formatted(word)
                  + " where unit_id in (%s)".formatted(marks(units)))) {
        for (var i = 0; i < units.size(); i++) {
          add.setBytes(i + 1, Ids.bytes(units.get(i)));
        }
        add.executeUpdate();
      }
    }
  }

  private static void isReadInOrder(List<Plan.Step> plan) {
    assertThat(plan)
        .satisfiesExactly(
            step -> {
              assertThat(step.key()).isEqualTo("resident_place");
              assertThat(step.type()).isIn("range", "ref");
              assertThat(step.extra()).doesNotContain("filesort").doesNotContain("temporary");
            },
            home -> {
              assertThat(home.key()).isEqualTo("PRIMARY");
              assertThat(home.type()).isEqualTo("eq_ref");
            });
  }

  private static List<Plan.Step> list(
      Connection connection, UUID group, String narrowed, boolean far) throws SQLException {
    var unit = Ids.bytes(group);
    var values = new ArrayList<Object>(List.of(unit));
    if (far) {
      var none = Ids.bytes(UUID.randomUUID());
      values.addAll(List.of(unit, unit, "河湾路000900号", "河湾路000900号", none, none, none));
    }
    return Plan.of(
        connection,
        "select r.*, h.address from resident r join household h on h.id = r.household_id"
            + " where r.unit_id = ? and r.living = 1%s%s%s"
                .formatted(narrowed, far ? AFTER : "", ORDER),
        values);
  }

  private static List<Plan.Step> search(Connection connection, List<UUID> units)
      throws SQLException {
    var values = new ArrayList<Object>(List.of("ding59%"));
    units.forEach(unit -> values.add(Ids.bytes(unit)));
    return Plan.of(
        connection,
        "select distinct r.*, h.address from resident_word w join resident r on r.household_id ="
            + " w.household_id and (w.resident_id is null or w.resident_id = r.id)"
            + " join household h on h.id = r.household_id where w.word like ? escape '!'"
            + " and w.unit_id in ("
            + marks(units)
            + ") and r.living = 1"
            + ORDER,
        values);
  }

  private static List<Plan.Step> homes(Connection connection, List<UUID> units, boolean far)
      throws SQLException {
    var values = new ArrayList<Object>(List.of("河湾路59%"));
    units.forEach(unit -> values.add(Ids.bytes(unit)));
    if (far) {
      var unit = Ids.bytes(units.get(0));
      values.addAll(List.of(unit, unit, "河湾路000590号", "河湾路000590号", unit));
    }
    return Plan.of(
        connection,
        "select distinct h.* from resident_word w join household h on h.id = w.household_id"
            + " where w.word like ? escape '!' and w.unit_id in ("
            + marks(units)
            + ") and w.resident_id is null"
            + (far ? HOMES_AFTER : "")
            + " order by h.unit_id, h.address_key, h.id limit 21",
        values);
  }

  private static String marks(List<UUID> units) {
    return String.join(", ", units.stream().map(unit -> "?").toList());
  }
}
