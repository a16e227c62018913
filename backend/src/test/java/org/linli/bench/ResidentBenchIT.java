package org.linli.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.linli.process.Backend;
import org.linli.process.OwnDatabase;
import org.linli.shared.security.Secrets;
import org.linli.testing.Caller;
import org.linli.testing.Crowd;
import org.linli.testing.ManyResidents;

/**
 * Twenty residents of ten thousand and of a million, signed in: the API beside a loop of raw JDBC
 * with the same questions, first page and far page. Nothing is asserted of the speed.
 */
@Tag("bench")
@EnabledIfSystemProperty(named = "linli.package", matches = "prod")
class ResidentBenchIT {
  private static final HexFormat HEX = HexFormat.of();
  private static final int THREADS = 8;
  private static final int GROUPS = 17;
  private static final List<Integer> SIZES =
      Arrays.stream(System.getProperty("linli.bench.residents", "10209,1000000").split(","))
          .map(Integer::valueOf)
          .toList();
  private static final int ROUNDS = Integer.getInteger("linli.bench.rounds", 3);
  private static final long SLICE = Long.getLong("linli.bench.millis", 2_000);
  private static final long WARM_UP = Long.getLong("linli.bench.warm", 60_000);

  /** So many pages on, and not where one group ends and the next begins. */
  private static final int FAR = 250;

  private static final String AFTER =
      " and (r.unit_id > ? or (r.unit_id = ? and (r.address_key > ? or (r.address_key = ?"
          + " and (r.household_id > ? or (r.household_id = ? and r.id > ?))))))";

  @TempDir Path folder;

  @Test
  void theListBesideRawJdbc() throws Exception {
    try (var database = new OwnDatabase();
        var backend = new Backend(folder, database, Map.of("LINLI_SIGN_IN_BCRYPT_COST", "4"))) {
      var tokens = backend.firstAdministrators();
      backend.start();
      var administrator = BenchWorld.accept(backend.nobody(), tokens.get(0));
      var security = BenchWorld.accept(backend.nobody(), tokens.get(1));
      var root = administrator.get("/units").ok().text("/items/0/id");
      var community = unit(administrator, root, "COMMUNITY", "河湾");
      var groups =
          IntStream.range(0, GROUPS)
              .mapToObj(i -> unit(administrator, community, "RESIDENT_GROUP", "第" + i + "组"))
              .map(UUID::fromString)
              .toList();
      var registrar =
          BenchWorld.employ(administrator, security, community, "REGISTRAR", "registrar");
      var readers = new ArrayList<LeanHttp>();
      var raw = new ArrayList<Sql>();
      for (var i = 0; i < THREADS; i++) {
        readers.add(
            new LeanHttp(
                backend.address(), "Cookie: linli_session=" + registrar.cookie() + "\r\n"));
        raw.add(new Sql(database));
      }
      var filled = 0;
      for (var size : SIZES) {
        try (var connection = database.connect("rewriteBatchedStatements=true")) {
          new ManyResidents(connection).fill(groups, filled, size);
          connection.createStatement().execute("analyze table resident, household, resident_word");
        }
        filled = size;
        measure(size, readers, raw, Secrets.hash(registrar.cookie()), UUID.fromString(community));
      }
      for (var i = 0; i < THREADS; i++) {
        readers.get(i).close();
        raw.get(i).close();
      }
    }
  }

  private static String unit(Caller by, String parent, String type, String name) {
    return by.post("/units", Map.of("parentId", parent, "type", type, "name", name))
        .ok()
        .text("/id");
  }

  private static void measure(
      int size, List<LeanHttp> readers, List<Sql> raw, byte[] session, UUID community)
      throws Exception {
    var first = "/api/v1/residents";
    var far = first + "?cursor=" + cursorOf(readers.get(0), FAR);
    var nowhere = new Object[0];
    var behind = placeOf(raw.get(0), FAR);
    Reading.rate(readers, n -> first, WARM_UP);
    Reading.rate(readers, n -> far, WARM_UP / 2);
    rate(raw, session, community, behind, WARM_UP / 2);
    report("| residents | page | raw JDBC /s | API /s | ratio |\n|--:|---|--:|--:|--:|");
    for (var round = 0; round < ROUNDS; round++) {
      for (var page : List.of(first, far)) {
        var place = page.equals(first) ? nowhere : behind;
        var byJdbc = rate(raw, session, community, place, SLICE);
        var byApi = Reading.rate(readers, n -> page, SLICE);
        report(
            String.format(
                Locale.ROOT,
                "| %,d | %s | %,.0f | %,.0f | %.2f |",
                size,
                page.equals(first) ? "first" : "far",
                byJdbc,
                byApi,
                byApi / byJdbc));
      }
    }
  }

  /** So many pages on. */
  private static String cursorOf(LeanHttp reader, int pages) throws Exception {
    var cursor = "";
    for (var i = 0; i < pages; i++) {
      var path = "/api/v1/residents?limit=20" + (cursor.isEmpty() ? "" : "&cursor=" + cursor);
      cursor = new ObjectMapper().readTree(reader.get(path)).path("nextCursor").asText();
    }
    return cursor;
  }

  /** Behind what row that page begins: its four values as the order has them. */
  private static Object[] placeOf(Sql sql, int pages) throws SQLException {
    return sql.first(
            "select unit_id, address_key, household_id, id from resident where living = 1"
                + " order by unit_id, address_key, household_id, id limit 1 offset "
                + (20 * pages - 1),
            row -> {
              var unit = row.getBytes(1);
              var key = row.getString(2);
              var home = row.getBytes(3);
              return new Object[] {unit, unit, key, key, home, home, row.getBytes(4)};
            })
        .orElseThrow();
  }

  /**
   * @param place behind which the page begins; empty for the first
   */
  private static double rate(
      List<Sql> connections, byte[] session, UUID community, Object[] place, long millis)
      throws Exception {
    var began = System.nanoTime();
    var end = began + millis * 1_000_000;
    var counts =
        Crowd.run(
            connections.size(),
            i ->
                () -> {
                  var count = 0L;
                  while (System.nanoTime() < end) {
                    page(connections.get(i), session, community, place);
                    count++;
                  }
                  return count;
                });
    return 1e9 * counts.stream().mapToLong(Long::longValue).sum() / (System.nanoTime() - began);
  }

  /** Whose session it is with their roles, groups within reach, and the page with its addresses. */
  private static void page(Sql sql, byte[] session, UUID community, Object[] place)
      throws SQLException {
    sql.first(
        "select s.id, s.last_seen_at, a.id, p.name, g.role, g.unit_id from session s"
            + " join account a on a.id = s.account_id join person p on p.id = a.person_id"
            + " left join role_grant g on g.account_id = a.id and g.revoked_at is null"
            + " and (g.valid_from is null or g.valid_from <= '2026-01-01')"
            + " and (g.valid_until is null or g.valid_until >= '2026-01-01')"
            + " where s.token_hash = ? and s.expires_at > '2026-01-01'"
            + " and s.last_seen_at > '2026-01-01' and a.status = 'ACTIVE'",
        row -> row.getString("role"),
        session);
    var groups = new ArrayList<String>();
    sql.first(
        "select u.id from unit top join unit u on u.path >= top.path"
            + " and u.path < concat(top.path, '~') where top.id = ? and u.type = 'RESIDENT_GROUP'",
        row -> {
          do {
            groups.add(HEX.formatHex(row.getBytes(1)));
          } while (row.next());
          return groups.size();
        },
        community);
    var values = new ArrayList<Object>();
    values.add(place.length == 0 ? HEX.parseHex(Collections.min(groups)) : place[0]);
    values.addAll(List.of(place));
    var rows =
        sql.first(
            "select r.*, h.address from resident r join household h on h.id = r.household_id"
                + " where r.unit_id = ? and r.living = 1"
                + (place.length == 0 ? "" : AFTER)
                + " order by r.unit_id, r.address_key, r.household_id, r.id limit 21",
            row -> {
              var count = 0;
              var columns = row.getMetaData().getColumnCount();
              do {
                for (var i = 1; i <= columns; i++) {
                  row.getObject(i);
                }
                count++;
              } while (row.next());
              return count;
            },
            values.toArray());
    if (rows.orElse(0) != 21) {
      throw new IllegalStateException("not a page");
    }
    sql.commit();
  }

  private static void report(String text) {
    System.out.println(text);
  }
}
