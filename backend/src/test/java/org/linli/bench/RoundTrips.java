package org.linli.bench;

import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.Callable;

/** How often each way asks the database for one call, as the server counts it. */
final class RoundTrips {
  private static final int CALLS = 200;
  private final Sql sql;

  RoundTrips(Sql sql) {
    this.sql = sql;
  }

  /** A table by verb. */
  String of(Desk raw, Desk api, LeanHttp reader, java.util.List<BenchHall> halls) throws Exception {
    var text =
        new StringBuilder("| database statements per call | raw JDBC | API |\n|---|--:|--:|\n");
    var byJdbc = day(raw, halls);
    var byApi = day(api, halls);
    for (var i = 0; i < byJdbc.length; i++) {
      var verb = Shift.Verb.values()[i];
      text.append(
          String.format(Locale.ROOT, "| %s | %.0f | %.0f |%n", verb.words, byJdbc[i], byApi[i]));
    }
    var board =
        count(() -> reader.get("/api/v1/halls/" + halls.get(0).id() + "/board"), CALLS) / CALLS;
    return text + String.format(Locale.ROOT, "| hall's live state | | %.0f |%n", board);
  }

  /** By verb. */
  private double[] day(Desk desk, java.util.List<BenchHall> halls) throws Exception {
    var sums = new double[Shift.Verb.values().length];
    for (var i = 0; i < CALLS; i++) {
      var hall = halls.get(i % halls.size());
      sums[0] += count(() -> nothing(() -> desk.issue(hall, 0)), 1);
      var ticket = new java.util.UUID[1];
      sums[1] += count(() -> ticket[0] = desk.callNext(hall, 0), 1);
      sums[2] += count(() -> nothing(() -> desk.start(ticket[0])), 1);
      sums[3] += count(() -> nothing(() -> desk.finish(ticket[0])), 1);
    }
    for (var i = 0; i < sums.length; i++) {
      sums[i] = sums[i] / CALLS;
    }
    return sums;
  }

  /** Work that gives nothing back. */
  private interface Work {
    void run() throws Exception;
  }

  private static Object nothing(Work work) throws Exception {
    work.run();
    return null;
  }

  private double count(Callable<?> work, int calls) throws Exception {
    var before = questions();
    for (var i = 0; i < calls; i++) {
      work.call();
    }
    // One of them was our own.
    return questions() - before - 1;
  }

  private long questions() throws SQLException {
    return sql.first("show global status like 'Questions'", row -> row.getLong(2)).orElseThrow();
  }
}
