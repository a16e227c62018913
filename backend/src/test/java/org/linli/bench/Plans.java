package org.linli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** By which index MySQL goes about the questions that are asked most, however full the table is. */
final class Plans {
  private static final Set<String> QUEUE = Set.of("ticket_open", "ticket_front");
  private final Sql sql;
  private final BenchHall hall;
  private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

  Plans(Sql sql, BenchHall hall) {
    this.sql = sql;
    this.hall = hall;
  }

  void check() throws SQLException {
    var window = hall.windows().get(0);
    var service = hall.services().get(0);
    assertThat(
            keys(
                "select id from ticket where hall_id = ? and business_date = ? and status = 'WAITING'"
                    + " and (target_window_id = ? or (target_window_id is null and service_id in"
                    + " (?))) order by queue_rank, arrived_at, id limit 16",
                hall.id(),
                today,
                window,
                service))
        .as("front of the queue")
        .isSubsetOf(QUEUE);
    assertThat(
            keys(
                "select count(*) from ticket where hall_id = ? and business_date = ?"
                    + " and status = 'WAITING' and queue_rank < ? and service_id in (?)",
                hall.id(),
                today,
                Long.MAX_VALUE,
                service))
        .as("people ahead")
        .isSubsetOf(QUEUE);
    assertThat(
            keys(
                "select number from ticket where hall_id = ? and business_date = ?"
                    + " and status in ('CALLED', 'SERVING') order by called_at desc",
                hall.id(),
                today))
        .as("at the windows")
        .isSubsetOf(QUEUE);
    // Two at once: for one that is free the plan says only that there is no such row.
    assertThat(
            keys(
                "select id from ticket where active_window_id in (?, ?)",
                window,
                hall.windows().get(1)))
        .as("who is at a window")
        .containsOnly("ticket_active_window");
    assertThat(
            keys(
                "select distinct business_date from ticket where hall_id = ? and business_date < ?"
                    + " and status in ('WAITING', 'CALLED', 'NO_SHOW', 'ON_HOLD')",
                hall.id(),
                today))
        .as("days left open")
        .containsOnly("ticket_open");
    assertThat(
            keys(
                "select * from ledger_entry where hall_id = ? and seq > ? order by seq limit 200",
                hall.id(),
                1L))
        .as("the ledger's tail")
        .containsOnly("PRIMARY");
    assertThat(
            keys(
                "select * from ledger_entry where hall_id = ? and business_date between ? and ?"
                    + " order by seq",
                hall.id(),
                today,
                today))
        .as("a day of the ledger")
        .containsOnly("ledger_entry_day");
    assertThat(
            keys(
                "select * from visit where hall_id = ? and business_date between ? and ?"
                    + " order by arrived_at, ticket_id",
                hall.id(),
                today.minusDays(7),
                today))
        .as("visits of a week")
        .containsOnly("visit_of_day");
  }

  private List<String> keys(String question, Object... values) throws SQLException {
    var keys = new ArrayList<String>();
    sql.first(
        "explain format=traditional " + question,
        row -> keys.add(String.valueOf(row.getString("key"))),
        values);
    return keys;
  }
}
