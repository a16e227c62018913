package org.linli.bench;

import java.sql.SQLException;
import java.util.List;

/**
 * Years of tickets that are over, three hundred a day: every second one in the first hall, the rest
 * in all the others; each with an entry in the ledger, at positions before the first.
 */
final class OldTickets {
  private static final int AT_A_TIME = 50_000;
  private static final String DIGIT =
      "(select 0 d union all select 1 union all select 2 union all select 3 union all select 4"
          + " union all select 5 union all select 6 union all select 7 union all select 8"
          + " union all select 9)";

  /** Number n: its hall, and which of that hall's it is. */
  private static final String NUMBERED =
      "(select n, case when mod(n, 2) = 0 then 0 else 1 + mod(n div 2, greatest(@halls - 1, 1)) end"
          + " hall, case when mod(n, 2) = 0 then n div 2 else n div 2 div greatest(@halls - 1, 1)"
          + " end k from (select ? + a.d * 10000 + b.d * 1000 + c.d * 100 + e.d * 10 + f.d n from"
          + " (select 0 d union all select 1 union all select 2 union all select 3"
          + " union all select 4) a, "
          + DIGIT
          + " b, "
          + DIGIT
          + " c, "
          + DIGIT
          + " e, "
          + DIGIT
          + " f) all_numbers"
          + " where n < ?) numbered";

  private final Sql sql;
  private int there;

  OldTickets(Sql sql, List<BenchHall> halls) throws SQLException {
    this.sql = sql;
    sql.change(
        "create table bench_hall (place int not null primary key, hall_id binary(16) not null,"
            + " service_id binary(16) not null, window_id binary(16) not null)");
    for (var i = 0; i < halls.size(); i++) {
      sql.changeOne(
          "insert into bench_hall values (?, ?, ?, ?)",
          i,
          halls.get(i).id(),
          halls.get(i).services().get(0),
          halls.get(i).windows().get(0));
    }
    sql.change("set @halls = " + halls.size());
    sql.commit();
  }

  /** Until there are so many. */
  void grow(int total) throws SQLException {
    while (there < total) {
      var end = Math.min(total, there + AT_A_TIME);
      sql.change(
          "insert into ticket (id, hall_id, service_id, window_id, business_date, prefix, number,"
              + " status, queue_rank, arrived_at, called_at, started_at, finished_at, recalls,"
              + " requeues, outcome, discreet, token_hash, version)"
              + " select unhex(concat('0170000000007', lpad(hex(n), 19, '0'))), h.hall_id,"
              + " h.service_id, h.window_id, date_sub('2026-01-31', interval k div 300 day), 'A',"
              + " mod(k, 300) + 1, if(mod(n, 20) = 7, 'CANCELLED', 'COMPLETED'), n * 1048576,"
              + " date_sub('2026-01-31', interval k div 300 day),"
              + " date_sub('2026-01-31', interval k div 300 day),"
              + " date_sub('2026-01-31', interval k div 300 day),"
              + " date_sub('2026-01-31', interval k div 300 day), 0, 0, '已办结', false,"
              + " unhex(sha2(concat('old ', n), 256)), 4 from "
              + NUMBERED
              + " join bench_hall h on h.place = hall",
          there,
          end);
      sql.change(
          "insert into ledger_entry (hall_id, seq, at, business_date, kind, ticket_id, number,"
              + " discreet, from_status, to_status, service_id, window_id, queue_rank, actor_kind)"
              + " select h.hall_id, -1 - k, date_sub('2026-01-31', interval k div 300 day),"
              + " date_sub('2026-01-31', interval k div 300 day), 'TICKET_FINISHED',"
              + " unhex(concat('0170000000007', lpad(hex(n), 19, '0'))),"
              + " concat('A', lpad(mod(k, 300) + 1, 3, '0')), false, 'SERVING', 'COMPLETED',"
              + " h.service_id, h.window_id, n * 1048576, 'SYSTEM' from "
              + NUMBERED
              + " join bench_hall h on h.place = hall",
          there,
          end);
      sql.commit();
      there = end;
    }
  }
}
