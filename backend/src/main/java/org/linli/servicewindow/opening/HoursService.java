package org.linli.servicewindow.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.linli.servicewindow.hall.HallAccess;
import org.linli.servicewindow.hall.HallLock;
import org.linli.servicewindow.hall.HallRef;
import org.linli.servicewindow.hall.HallService;
import org.linli.servicewindow.ledger.LedgerFact;
import org.linli.servicewindow.ledger.LedgerKind;
import org.linli.servicewindow.ledger.LedgerService;
import org.linli.shared.audit.Audit;
import org.linli.shared.audit.AuditSubject;
import org.linli.shared.audit.Changes;
import org.linli.shared.database.Translated;
import org.linli.shared.http.EntityTags;

/**
 * What a manager states about a hall's hours. Under the hall's lock: whoever takes a number at the
 * same moment gets it before the change or is refused after it.
 */
@ApplicationScoped
public class HoursService {
  private final OpeningRepository openings;
  private final HallService halls;
  private final LedgerService ledger;
  private final Audit audit;

  HoursService(OpeningRepository openings, HallService halls, LedgerService ledger, Audit audit) {
    this.openings = openings;
    this.halls = halls;
    this.ledger = ledger;
    this.audit = audit;
  }

  @Transactional
  public OpeningDetail detail(UUID hallId) {
    return view(halls.requireFor(hallId, HallAccess.MANAGERS));
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public OpeningDetail describe(UUID hallId, long seen, DescribeOpening wish) {
    var hall = halls.requireFor(hallId, HallAccess.MANAGERS);
    wish.check(hall.today());
    var lock = halls.lock(hallId);
    var before = view(hall);
    EntityTags.check(seen, before.version());
    var opening = stated(hallId);
    opening.describe(wish);
    describeExceptions(hall, wish.exceptions());
    openings.flush();
    // The exceptions are rows of their own; the version counts for all of it.
    openings.getEntityManager().lock(opening, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    tell(
        "opening-described",
        LedgerKind.OPENING_CHANGED,
        hall,
        lock,
        Changes.of("lastTicketMinutes", before.lastTicketMinutes(), wish.lastTicketMinutes())
            .and("week", before.week(), wish.week())
            .and("exceptions", before.exceptions(), wish.exceptions()));
    openings.flush();
    return view(hall);
  }

  private void describeExceptions(HallRef hall, List<DescribeException> wishes) {
    var database = openings.getEntityManager();
    for (var old : exceptions(hall)) {
      var kept = wishes.stream().filter(w -> w.date().equals(old.date())).findFirst();
      kept.ifPresentOrElse(old::describe, () -> database.remove(old));
    }
    for (var wish : wishes) {
      var key = new OpeningException.Key(hall.id(), wish.date());
      if (database.find(OpeningException.class, key) == null) {
        database.persist(new OpeningException(hall.id(), wish));
      }
    }
  }

  /** Said again, it only changes the words. */
  @Transactional(Transactional.TxType.MANDATORY)
  public OpeningDetail stop(UUID hallId, StopNumbers wish) {
    return change(
        hallId,
        "numbers-stopped",
        LedgerKind.NUMBERS_STOPPED,
        wish.texts(),
        o -> o.stop(wish.texts()));
  }

  /** Where they are not stopped it changes nothing. */
  @Transactional(Transactional.TxType.MANDATORY)
  public OpeningDetail resume(UUID hallId) {
    return change(hallId, "numbers-resumed", LedgerKind.NUMBERS_RESUMED, null, HallOpening::resume);
  }

  private OpeningDetail change(
      UUID hallId,
      String action,
      LedgerKind kind,
      Translated<OpeningText> after,
      Consumer<HallOpening> verb) {
    var hall = halls.requireFor(hallId, HallAccess.MANAGERS);
    var lock = halls.lock(hallId);
    var before = view(hall).stop();
    if (!Objects.equals(before, after)) {
      verb.accept(stated(hallId));
      tell(action, kind, hall, lock, Changes.of("stop", before, after));
      openings.flush();
    }
    return view(hall);
  }

  private HallOpening stated(UUID hallId) {
    var opening = openings.findById(hallId);
    if (opening == null) {
      opening = new HallOpening(hallId);
      openings.persistAndFlush(opening);
    }
    return opening;
  }

  private List<OpeningException> exceptions(HallRef hall) {
    return openings
        .exceptionsFrom(List.of(hall.id()), hall.today())
        .getOrDefault(hall.id(), List.of());
  }

  private OpeningDetail view(HallRef hall) {
    var zone = halls.zoneOf(hall.id()).getId();
    var opening = openings.findById(hall.id());
    return opening == null
        ? OpeningDetail.unstated(hall.id(), zone)
        : OpeningDetail.of(opening, exceptions(hall), zone);
  }

  private void tell(String action, LedgerKind kind, HallRef hall, HallLock lock, Changes changes) {
    ledger.append(hall.id(), lock, LedgerFact.ofHall(kind, hall.today()));
    audit.record(action, new AuditSubject("Hall", hall.id(), hall.unitId()), changes);
  }
}
