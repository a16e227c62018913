package org.linli.servicewindow.hall;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.linli.shared.audit.Audit;
import org.linli.shared.audit.AuditSubject;
import org.linli.shared.audit.Changes;
import org.linli.shared.database.Translated;
import org.linli.shared.http.EntityTags;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;
import org.linli.shared.time.BusinessDate;

/** Halls: who may see and change them, their lock, their days. */
@ApplicationScoped
public class HallService {
  private final HallRepository halls;
  private final HallAccess access;
  private final Audit audit;
  private final Clock clock;

  HallService(HallRepository halls, HallAccess access, Audit audit, Clock clock) {
    this.halls = halls;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public HallDetail create(CreateHall wish) {
    access.checkUnit(wish.unitId(), HallAccess.MANAGERS);
    HallZone.check(wish.zone());
    var hall = new Hall(wish, clock.instant());
    halls.persist(hall);
    halls.getEntityManager().persist(new HallLock(hall.id));
    record("hall-created", hall, Changes.of("name", null, wish.texts().zh().name()));
    halls.flush();
    return HallDetail.of(hall);
  }

  @Transactional
  public HallDetail describe(UUID id, long seen, DescribeHall wish) {
    var hall = find(id);
    access.checkUnit(hall.unitId, HallAccess.MANAGERS);
    EntityTags.check(seen, hall.version);
    var before = Translated.of(hall.texts);
    var changes = Changes.of("phone", hall.phone, wish.phone()).and("texts", before, wish.texts());
    hall.describe(wish.phone(), wish.texts());
    record("hall-described", hall, changes);
    halls.flush();
    return HallDetail.of(hall);
  }

  /** The rules of the hall's queue; who is being called meanwhile is called by the old ones. */
  @Transactional
  public HallDetail rule(UUID id, long seen, HallRules wish) {
    var hall = find(id);
    access.checkUnit(hall.unitId, HallAccess.MANAGERS);
    EntityTags.check(seen, hall.version);
    var changes = hall.rule(wish.tidied());
    record("hall-rules-changed", hall, changes);
    halls.flush();
    return HallDetail.of(hall);
  }

  @Transactional
  public HallDetail detail(UUID id) {
    var hall = find(id);
    access.checkUnit(hall.unitId, HallAccess.MANAGERS);
    return HallDetail.of(hall);
  }

  /** Halls in the order they were made, their words in one language. */
  @Transactional
  public List<HallSummary> page(
      Collection<UUID> units, String name, UUID after, int limit, String language) {
    return summaries(halls.page(units, name, after, limit), language);
  }

  @Transactional
  public HallSummary summary(UUID id, String language) {
    return summaries(List.of(find(id)), language).get(0);
  }

  /** The hall's name in one language. */
  @Transactional
  public String name(UUID id, String language) {
    return find(id).text(language).name();
  }

  /** The hall as anybody may know it; not-found if there is none. */
  @Transactional
  public HallRef require(UUID id) {
    var hall = find(id);
    var today = hall.today(clock.instant());
    return new HallRef(hall.id, hall.unitId, hall.rules, today, halls.isClosed(id, today));
  }

  /** What to compare before anything is read again; one query. Not-found if there is no hall. */
  public HallRevision revision(UUID id) {
    var row = halls.revision(id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    var today = BusinessDate.at(clock.instant(), ZoneId.of((String) row[0]));
    return new HallRevision((long) row[1], today, (long) row[2], ((Number) row[3]).longValue());
  }

  /** The hall, if the one who acts has one of these roles there; else not-found. */
  @Transactional
  public HallRef requireFor(UUID id, Collection<String> roles) {
    var hall = require(id);
    access.checkUnit(hall.unitId(), roles);
    return hall;
  }

  /** The same before the hall's lock is taken: whether the day is over is only known under it. */
  @Transactional
  public void checkAccess(UUID id, Collection<String> roles) {
    access.checkUnit(find(id).unitId, roles);
  }

  /** Where the hall's clock is; not-found if there is no such hall. */
  @Transactional
  public ZoneId zoneOf(UUID id) {
    return ZoneId.of(find(id).zone);
  }

  /**
   * Takes the hall's lock until the transaction ends, waiting for whoever has it, and only then
   * looks at the hall. Not-found if there is none.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public LockedHall locked(UUID id) {
    var lock = lock(id);
    return new LockedHall(require(id), lock);
  }

  /** Takes the hall's lock until the transaction ends; waits for whoever has it. */
  @Transactional(Transactional.TxType.MANDATORY)
  public HallLock lock(UUID id) {
    return halls.lock(id);
  }

  @Transactional
  public boolean isClosed(UUID id, LocalDate date) {
    return halls.isClosed(id, date);
  }

  /** Halls whose days that are over nobody needs to close by hand. */
  @Transactional
  public List<HallRef> closingThemselves() {
    return halls.closingThemselves().stream().map(id -> require(id)).toList();
  }

  /** Ends a day; the caller holds the hall's lock and has looked whether it is over already. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void closeDay(UUID id, LocalDate date) {
    var hall = find(id);
    halls.getEntityManager().persist(new HallDay(new HallDay.Key(id, date), clock.instant()));
    record("day-closed", hall, Changes.of("businessDate", null, date));
  }

  private Hall find(UUID id) {
    return halls
        .findByIdOptional(id)
        .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
  }

  private List<HallSummary> summaries(List<Hall> all, String language) {
    var now = clock.instant();
    var today = all.stream().collect(toMap(hall -> hall.id, hall -> hall.today(now)));
    var closed = halls.closed(today.keySet(), Set.copyOf(today.values()));
    return all.stream()
        .map(
            hall -> {
              var day = new HallDay.Key(hall.id, today.get(hall.id));
              return HallSummary.of(hall, day.businessDate(), language, closed.contains(day));
            })
        .toList();
  }

  private void record(String action, Hall hall, Changes changes) {
    audit.record(action, new AuditSubject("Hall", hall.id, hall.unitId), changes);
  }
}
