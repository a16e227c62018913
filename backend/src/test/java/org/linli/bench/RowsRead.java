package org.linli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.linli.testing.Caller;

/**
 * How many rows the database reads for one request, as it counts them itself: must not grow with
 * what is old. Of several requests the least counts, since timers read meanwhile.
 */
final class RowsRead {
  private static final int TRIES = 7;

  /**
   * A list of a hundred halls reads their windows, names and who waits there, a busy hall's pages
   * the tickets of today; of the old ones half a million are this hall's.
   */
  private static final long FEW = 20_000;

  private final Sql sql;
  private final LeanHttp clerk;
  private final BenchHall hall;

  RowsRead(Sql sql, Caller clerk, BenchHall hall) throws IOException {
    this.sql = sql;
    this.clerk = new LeanHttp(clerk.node(), "Cookie: linli_session=" + clerk.cookie() + "\r\n");
    this.hall = hall;
  }

  /** By request. */
  Map<String, Long> check() throws SQLException, IOException {
    var hallPath = "/api/v1/halls/" + hall.id();
    var read = new LinkedHashMap<String, Long>();
    read.put("halls", least("/api/v1/halls?limit=100"));
    read.put("hall", least(hallPath));
    read.put("services", least(hallPath + "/services"));
    read.put("desk", least("/api/v1/windows/" + hall.windows().get(0) + "/desk"));
    read.put("tickets", least(hallPath + "/tickets"));
    assertThat(read).allSatisfy((what, rows) -> assertThat(rows).as(what).isLessThan(FEW));
    return read;
  }

  private long least(String path) throws SQLException, IOException {
    var least = Long.MAX_VALUE;
    for (var i = 0; i < TRIES; i++) {
      var before = rows();
      clerk.get(path);
      least = Math.min(least, rows() - before);
    }
    return least;
  }

  private long rows() throws SQLException {
    return sql.first("show global status like 'Innodb_rows_read'", r -> r.getLong(2)).orElseThrow();
  }
}
