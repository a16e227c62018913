package org.linli.bench;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.linli.process.OwnDatabase;
import org.linli.shared.database.Ids;
import org.linli.shared.security.Secrets;
import org.linli.testing.Caller;

/**
 * The same by JDBC alone: one loop, no framework, no network but the database's. Each verb is one
 * transaction with what the rules need and the API does: the key taken, who calls, the hall's lock,
 * the state checked, the choice, the change, ledger, audit, people ahead and the latest turns where
 * a number is taken, the answer kept under the key. What only dresses the answer (names) is left
 * out. The ledger check at the end of the run finds whatever it leaves undone.
 */
final class RawDesk implements Desk {
  private static final long SPACING = 1L << 20;

  /** About as long as the answers that the backend keeps. */
  private static final int ANSWER_BYTES = 560;

  private static final String IDENTIFY =
      "select s.id, s.last_seen_at, a.id, p.name, g.role, g.unit_id from session s"
          + " join account a on a.id = s.account_id join person p on p.id = a.person_id"
          + " left join role_grant g on g.account_id = a.id and g.revoked_at is null"
          + " where s.token_hash = ? and s.expires_at > ? and a.status = 'ACTIVE'";
  private final Sql sql;
  private final byte[] cookie;
  private final ThreadLocalRandom random = ThreadLocalRandom.current();

  RawDesk(OwnDatabase database, Caller clerk) throws SQLException {
    this.sql = new Sql(database);
    this.cookie = Secrets.hash(clerk.cookie());
  }

  /** A ticket as far as its next step needs it. */
  private record Row(
      byte[] hall, byte[] service, byte[] window, LocalDate date, String number, long rank) {}

  @Override
  public void issue(BenchHall hall, int service) throws SQLException {
    var key = takeKey();
    sql.first(
            "select s.prefix, s.discreet from service s where s.id = ? and s.hall_id = ? and exists"
                + " (select 1 from window_service o where o.service_id = s.id)",
            row -> row.getString(1),
            hall.services().get(service),
            hall.id())
        .orElseThrow();
    var seq = lock(hall.id());
    var date = today(hall.id());
    sql.first(
        "select numbers_stopped from hall_opening where hall_id = ?",
        row -> row.getBoolean(1),
        hall.id());
    var phone = Secrets.hash(Secrets.next());
    checkPhone(hall.id(), date, phone);
    var prefix = hall.prefixes().get(service);
    var number = nextNumber(hall.id(), date, prefix);
    var ticket = Ids.next();
    sql.changeOne(
        "insert into ticket (id, hall_id, service_id, business_date, prefix, number, status,"
            + " queue_rank, arrived_at, recalls, requeues, discreet, token_hash, phone_hash,"
            + " version) values (?, ?, ?, ?, ?, ?, 'WAITING', ?, ?, 0, 0, false, ?, ?, 0)",
        ticket,
        hall.id(),
        hall.services().get(service),
        date,
        prefix,
        number,
        seq * SPACING,
        now(),
        Secrets.hash(Secrets.next()),
        phone);
    var row =
        new Row(
            Ids.bytes(hall.id()),
            Ids.bytes(hall.services().get(service)),
            null,
            date,
            "%s%03d".formatted(prefix, number),
            seq * SPACING);
    write(row, seq, ticket, "TICKET_ISSUED", null, "WAITING", null);
    readWait(hall.id(), hall.services().get(service), date, seq * SPACING);
    storeAnswer(key);
    sql.commit();
  }

  /** What the expected wait is made of: windows, people ahead, the latest calls there. */
  private void readWait(UUID hall, UUID service, LocalDate date, long rank) throws SQLException {
    sql.first(
            "select w.id, w.state from service_window w join window_service o on o.window_id = w.id"
                + " where o.service_id = ?",
            row -> row.getString(2),
            service)
        .orElseThrow();
    sql.first(
            "select count(*) from ticket where hall_id = ? and business_date = ?"
                + " and status = 'WAITING' and queue_rank < ? and service_id in"
                + " (select b.service_id from window_service a join window_service b"
                + " on b.window_id = a.window_id where a.service_id = ?)",
            row -> row.getInt(1),
            hall,
            date,
            rank,
            service)
        .orElseThrow();
    sql.first(
        "select t.window_id, t.status, t.arrived_at, t.called_at, t.started_at, t.finished_at"
            + " from ticket t join window_service o on o.window_id = t.window_id"
            + " where o.service_id = ? and t.business_date = ? and t.called_at is not null"
            + " order by t.called_at desc limit 40",
        row -> row.getString(2),
        service,
        date);
  }

  /** How many numbers this phone holds. */
  private void checkPhone(UUID hall, LocalDate date, byte[] phone) throws SQLException {
    sql.first(
        "select count(*) from ticket where phone_hash = ? and business_date = ? and hall_id = ?"
            + " and status <> 'NO_SHOW'",
        row -> row.getInt(1),
        phone,
        date,
        hall);
  }

  private int nextNumber(UUID hall, LocalDate date, String prefix) throws SQLException {
    var last =
        sql.first(
            "select last_number from ticket_counter where hall_id = ? and business_date = ?"
                + " and prefix = ?",
            row -> row.getInt(1),
            hall,
            date,
            prefix);
    if (last.isEmpty()) {
      sql.changeOne("insert into ticket_counter values (?, ?, ?, 1)", hall, date, prefix);
      return 1;
    }
    sql.changeOne(
        "update ticket_counter set last_number = ? where hall_id = ? and business_date = ?"
            + " and prefix = ?",
        last.get() + 1,
        hall,
        date,
        prefix);
    return last.get() + 1;
  }

  @Override
  public UUID callNext(BenchHall hall, int window) throws SQLException {
    var windowId = hall.windows().get(window);
    var clerk = identify();
    var key = takeKey();
    var seq = lock(hall.id());
    var date = today(hall.id());
    sql.first(
            "select w.label from service_window w where w.id = ? and w.hall_id = ?"
                + " and w.state = 'OPEN' and not exists"
                + " (select 1 from ticket t where t.active_window_id = w.id)",
            row -> row.getString(1),
            windowId,
            hall.id())
        .orElseThrow();
    var next =
        sql.first(
            "select id, service_id, prefix, number, queue_rank from ticket where hall_id = ?"
                + " and business_date = ? and status = 'WAITING' and (target_window_id = ?"
                + " or (target_window_id is null and service_id in"
                + " (select o.service_id from window_service o where o.window_id = ?)))"
                + " order by queue_rank, arrived_at, id limit 16",
            row ->
                new Object[] {
                  uuid(row.getBytes(1)),
                  new Row(
                      Ids.bytes(hall.id()),
                      row.getBytes(2),
                      Ids.bytes(windowId),
                      date,
                      "%s%03d".formatted(row.getString(3), row.getInt(4)),
                      row.getLong(5))
                },
            hall.id(),
            date,
            windowId,
            windowId);
    if (next.isEmpty()) {
      sql.commit();
      return null;
    }
    var ticket = (UUID) next.get()[0];
    sql.changeOne(
        "update ticket set status = 'CALLED', window_id = ?, called_at = ?, recalls = 0,"
            + " version = version + 1 where id = ? and status = 'WAITING'",
        windowId,
        now(),
        ticket);
    write((Row) next.get()[1], seq, ticket, "TICKET_CALLED", "WAITING", "CALLED", clerk);
    storeAnswer(key);
    sql.commit();
    return ticket;
  }

  @Override
  public void start(UUID ticket) throws SQLException {
    step(ticket, "started_at", "TICKET_STARTED", "CALLED", "SERVING");
  }

  @Override
  public void finish(UUID ticket) throws SQLException {
    step(ticket, "outcome = '已办结', finished_at", "TICKET_FINISHED", "SERVING", "COMPLETED");
  }

  private void step(UUID ticket, String stamp, String kind, String from, String to)
      throws SQLException {
    var clerk = identify();
    var key = takeKey();
    var hall =
        sql.first("select hall_id from ticket where id = ?", r -> uuid(r.getBytes(1)), ticket)
            .orElseThrow();
    var seq = lock(hall);
    today(hall);
    var row =
        sql.first(
                "select hall_id, service_id, window_id, business_date, prefix, number, queue_rank"
                    + " from ticket where id = ?",
                RawDesk::row,
                ticket)
            .orElseThrow();
    sql.changeOne(
        "update ticket set status = ?, "
            + stamp
            + " = ?, version = version + 1 where id = ? and status = ?",
        to,
        now(),
        ticket,
        from);
    write(row, seq, ticket, kind, from, to, clerk);
    storeAnswer(key);
    sql.commit();
  }

  private static Row row(ResultSet r) throws SQLException {
    return new Row(
        r.getBytes(1),
        r.getBytes(2),
        r.getBytes(3),
        r.getObject(4, LocalDate.class),
        "%s%03d".formatted(r.getString(5), r.getInt(6)),
        r.getLong(7));
  }

  /** Who shows this cookie. */
  private byte[] identify() throws SQLException {
    return sql.first(IDENTIFY, row -> row.getBytes(3), cookie, now()).orElseThrow();
  }

  private byte[] takeKey() throws SQLException {
    var scope = bytes(32);
    sql.changeOne(
        "insert ignore into idempotency_key (scope_hash, body_hash, created_at) values (?, ?, ?)",
        scope,
        bytes(32),
        now());
    return scope;
  }

  private void storeAnswer(byte[] key) throws SQLException {
    sql.changeOne(
        "update idempotency_key set answer = ? where scope_hash = ?", bytes(ANSWER_BYTES), key);
  }

  /** The hall's lock, and the position it gives. */
  private long lock(UUID hall) throws SQLException {
    return 1
        + sql.first(
                "select last_seq from hall_lock where hall_id = ? for update",
                row -> row.getLong(1),
                hall)
            .orElseThrow();
  }

  /** The hall's business date, which must not be over. */
  private LocalDate today(UUID hall) throws SQLException {
    var zone =
        sql.first("select zone from hall where id = ?", row -> row.getString(1), hall)
            .orElseThrow();
    var today = LocalDate.now(ZoneId.of(zone));
    sql.first("select 1 from hall_day where hall_id = ? and business_date = ?", r -> 1, hall, today)
        .ifPresent(
            closed -> {
              throw new IllegalStateException("day over");
            });
    return today;
  }

  /** Ledger, its position, audit. */
  private void write(
      Row row, long seq, UUID ticket, String kind, String from, String to, byte[] clerk)
      throws SQLException {
    var actor = clerk == null ? "NOBODY" : "ACCOUNT";
    sql.changeOne(
        "insert into ledger_entry (hall_id, seq, at, business_date, kind, ticket_id, number,"
            + " discreet, from_status, to_status, service_id, window_id, queue_rank, actor_kind,"
            + " actor_id, priority_class)"
            + " values (?, ?, ?, ?, ?, ?, ?, false, ?, ?, ?, ?, ?, ?, ?, 'ORDINARY')",
        row.hall(),
        seq,
        now(),
        row.date(),
        kind,
        ticket,
        row.number(),
        from,
        to,
        row.service(),
        row.window(),
        row.rank(),
        actor,
        clerk);
    sql.changeOne("update hall_lock set last_seq = ? where hall_id = ?", seq, row.hall());
    sql.changeOne(
        "insert into audit_entry (id, at, actor_kind, actor_id, action, subject_type, subject_id,"
            + " changes, request_id) values (?, ?, ?, ?, ?, 'Ticket', ?, ?, ?)",
        Ids.next(),
        now(),
        actor,
        clerk,
        kind.toLowerCase(Locale.ROOT).replace('_', '-'),
        ticket,
        "{\"status\":[\"" + from + "\",\"" + to + "\"]}",
        UUID.randomUUID().toString());
  }

  private byte[] bytes(int length) {
    var bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  private static UUID uuid(byte[] bytes) {
    var buffer = ByteBuffer.wrap(bytes);
    return new UUID(buffer.getLong(), buffer.getLong());
  }

  private static LocalDateTime now() {
    return LocalDateTime.now(ZoneOffset.UTC);
  }

  @Override
  public void close() throws SQLException {
    sql.close();
  }
}
