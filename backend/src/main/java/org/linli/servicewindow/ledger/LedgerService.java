package org.linli.servicewindow.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linli.servicewindow.hall.HallLock;
import org.linli.shared.actor.CurrentActor;
import org.linli.shared.page.Cursor;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;

/** Appends to and reads the ledger. Appending needs the hall's lock, which gives the position. */
@ApplicationScoped
public class LedgerService {
  private static final Set<LedgerKind> SERVING =
      Set.of(LedgerKind.TICKET_STARTED, LedgerKind.TICKET_RESUMED, LedgerKind.TICKET_FINISHED);

  private final EntityManager database;
  private final CurrentActor actor;
  private final Clock clock;

  LedgerService(EntityManager database, CurrentActor actor, Clock clock) {
    this.database = database;
    this.actor = actor;
    this.clock = clock;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void append(UUID hallId, HallLock lock, LedgerFact fact) {
    append(hallId, lock.nextSeq(), fact);
  }

  /** With a position taken from the lock before, where the fact itself needs it. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void append(UUID hallId, long seq, LedgerFact fact) {
    database.persist(
        new LedgerEntry(new LedgerEntry.Key(hallId, seq), clock.instant(), actor.get(), fact));
  }

  /** What happened some time ago and is only told now. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void appendLate(UUID hallId, long seq, LedgerFact fact, Instant happenedAt) {
    var entry =
        new LedgerEntry(new LedgerEntry.Key(hallId, seq), clock.instant(), actor.get(), fact);
    entry.happenedAt = happenedAt;
    database.persist(entry);
  }

  /** The last position of a day's entries that had been written at a moment; 0 before the first. */
  @Transactional
  public long headAt(UUID hallId, LocalDate date, Instant moment) {
    return database
        .createQuery(
            // From the end, where the moment asked for nearly always is; not all of the day.
            "select e.key.seq from LedgerEntry e where e.key.hallId = :hall"
                + " and e.businessDate = :date and e.at <= :moment order by e.key.seq desc",
            Long.class)
        .setParameter("hall", hallId)
        .setParameter("date", date)
        .setParameter("moment", moment)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .orElse(0L);
  }

  /** Last position of the hall's ledger. */
  @Transactional
  public long head(UUID hallId) {
    return database
        .createQuery("select lastSeq from HallLock where hallId = :hall", Long.class)
        .setParameter("hall", hallId)
        .getSingleResult();
  }

  /** A day in order, or all days. */
  @Transactional
  public Page<LedgerEntryView> page(UUID hallId, LocalDate date, PageRequest request) {
    var after = request.after(1).map(c -> c.part(0, Long::valueOf)).orElse(0L);
    var rows = entries(hallId, date, after, request.limit() + 1);
    return Page.cut(rows, request.limit(), e -> Cursor.of(e.seq()));
  }

  /** Calls of one day that passed over others, the latest first. */
  @Transactional
  public List<LedgerEntryView> outOfOrderCalls(UUID hallId, LocalDate date, int limit) {
    return database
        .createQuery(
            "from LedgerEntry e where e.key.hallId = :hall and e.businessDate = :date"
                // "Next" gives no reason; whoever calls out of order must.
                + " and e.kind = TICKET_CALLED and e.reason is not null order by e.key.seq desc",
            LedgerEntry.class)
        .setParameter("hall", hallId)
        .setParameter("date", date)
        .setMaxResults(limit)
        .getResultStream()
        .map(LedgerEntryView::of)
        .toList();
  }

  /** Entries of a hall from one position to another, both included. */
  @Transactional
  public long countBetween(UUID hallId, long first, long last) {
    return database
        .createQuery(
            "select count(*) from LedgerEntry e where e.key.hallId = :hall"
                + " and e.key.seq between :first and :last",
            Long.class)
        .setParameter("hall", hallId)
        .setParameter("first", first)
        .setParameter("last", last)
        .getSingleResult();
  }

  /** One day, whole, in order. */
  @Transactional
  public List<LedgerEntryView> day(UUID hallId, LocalDate date) {
    return entries(hallId, date, 0, Integer.MAX_VALUE);
  }

  /** Of one day, in order: numbers given out, put in reserve and given up. */
  @Transactional
  public List<LedgerEntryView> numbers(UUID hallId, LocalDate date) {
    return database
        .createQuery(
            "from LedgerEntry e where e.key.hallId = :hall and e.businessDate = :date"
                + " and e.kind in (TICKET_ISSUED, NUMBER_LEASED, NUMBER_VOIDED)"
                + " order by e.key.seq",
            LedgerEntry.class)
        .setParameter("hall", hallId)
        .setParameter("date", date)
        .getResultStream()
        .map(LedgerEntryView::of)
        .toList();
  }

  /** What happened in these days, both included, in order. */
  @Transactional
  public List<LedgerStep> steps(UUID hallId, LocalDate first, LocalDate last) {
    return database
        .createQuery(
            "from LedgerEntry e where e.key.hallId = :hall and e.ticketId is not null"
                + " and e.businessDate between :first and :last order by e.key.seq",
            LedgerEntry.class)
        .setParameter("hall", hallId)
        .setParameter("first", first)
        .setParameter("last", last)
        .getResultStream()
        .map(LedgerStep::of)
        .toList();
  }

  /** Accounts that served this ticket: started, resumed or finished it. */
  @Transactional
  public Set<UUID> whoServed(UUID ticketId) {
    return Set.copyOf(
        database
            .createQuery(
                "select distinct e.actorId from LedgerEntry e where e.ticketId = :ticket"
                    + " and e.actorId is not null and e.kind in :serving",
                UUID.class)
            .setParameter("ticket", ticketId)
            .setParameter("serving", SERVING)
            .getResultList());
  }

  /** Tickets of these days, both included, that this account served. */
  @Transactional
  public Set<UUID> servedBy(UUID accountId, UUID hallId, LocalDate first, LocalDate last) {
    return Set.copyOf(
        database
            .createQuery(
                "select distinct e.ticketId from LedgerEntry e where e.key.hallId = :hall"
                    + " and e.businessDate between :first and :last"
                    + " and e.actorId = :account and e.kind in :serving",
                UUID.class)
            .setParameter("hall", hallId)
            .setParameter("first", first)
            .setParameter("last", last)
            .setParameter("account", accountId)
            .setParameter("serving", SERVING)
            .getResultList());
  }

  /** Whether a ticket was nobody else's business at any moment. */
  @Transactional
  public boolean wasDiscreet(UUID ticketId) {
    return !database
        .createQuery(
            "select 1 from LedgerEntry e where e.ticketId = :ticket and e.discreet = true",
            Integer.class)
        .setParameter("ticket", ticketId)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** By day, both included: the position of its last entry; days without any are left out. */
  @Transactional
  public Map<LocalDate, Long> lastSeqs(UUID hallId, LocalDate first, LocalDate last) {
    return database
        .createQuery(
            "select e.businessDate, max(e.key.seq) from LedgerEntry e where e.key.hallId = :hall"
                + " and e.businessDate between :first and :last group by e.businessDate",
            Object[].class)
        .setParameter("hall", hallId)
        .setParameter("first", first)
        .setParameter("last", last)
        .getResultStream()
        .collect(Collectors.toMap(row -> (LocalDate) row[0], row -> (Long) row[1]));
  }

  private List<LedgerEntryView> entries(UUID hallId, LocalDate date, long after, int limit) {
    var query =
        database
            .createQuery(
                "from LedgerEntry e where e.key.hallId = :hall and e.key.seq > :after"
                    + (date == null ? "" : " and e.businessDate = :date")
                    + " order by e.key.seq",
                LedgerEntry.class)
            .setParameter("hall", hallId)
            .setParameter("after", after)
            .setMaxResults(limit);
    if (date != null) {
      query.setParameter("date", date);
    }
    return query.getResultStream().map(LedgerEntryView::of).toList();
  }
}
