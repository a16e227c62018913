package org.linli.servicewindow.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.linli.servicewindow.hall.HallRef;
import org.linli.servicewindow.hall.HallService;
import org.linli.shared.audit.Audit;
import org.linli.shared.audit.AuditSubject;
import org.linli.shared.audit.Changes;
import org.linli.shared.http.EntityTags;
import org.linli.shared.page.Cursor;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;

/**
 * Drafts, publishing and earlier versions of guides, and whether a service is offered at all.
 * Callers check access to the hall. {@code seen} is the service's version its editor saw.
 */
@ApplicationScoped
public class GuideService {
  private final ServiceRepository services;
  private final ServiceService details;
  private final GuideVersionRepository versions;
  private final GuideBook book;
  private final HallService halls;
  private final Audit audit;
  private final Clock clock;

  GuideService(
      ServiceRepository services,
      ServiceService details,
      GuideVersionRepository versions,
      GuideBook book,
      HallService halls,
      Audit audit,
      Clock clock) {
    this.services = services;
    this.details = details;
    this.versions = versions;
    this.book = book;
    this.halls = halls;
    this.audit = audit;
    this.clock = clock;
  }

  /** Words residents do not see yet; there is one draft, which everybody goes on with. */
  @Transactional(Transactional.TxType.MANDATORY)
  public ServiceDetail draft(HallRef hall, UUID id, long seen, DraftGuide wish) {
    return change(
        "guide-drafted",
        hall,
        id,
        seen,
        service -> {
          var before = book.draft(id).orElseGet(() -> book.published(id)).words();
          book.write(service, wish.guides());
          return Guides.audited(before, wish.guides());
        });
  }

  /**
   * @throws ProblemException stale-version, no-draft, nothing-new
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public ServiceDetail publish(HallRef hall, UUID id, long seen) {
    return change(
        "guide-published",
        hall,
        id,
        seen,
        service -> {
          var before = book.published(id);
          var words = before.words();
          book.publish(service);
          var after = book.published(id);
          return Guides.into(
              Changes.of("version", before.number(), after.number()), words, after.words());
        });
  }

  /**
   * @throws ProblemException stale-version, no-draft
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public ServiceDetail discard(HallRef hall, UUID id, long seen) {
    return change(
        "draft-discarded",
        hall,
        id,
        seen,
        service -> Changes.of("draft", book.discard(service).number(), null));
  }

  /**
   * @throws ProblemException stale-version, not-found, draft-in-the-way
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public ServiceDetail restore(HallRef hall, UUID id, long seen, int number) {
    return change(
        "guide-restored",
        hall,
        id,
        seen,
        service ->
            Changes.of("restoredFrom", null, number)
                .and("draft", null, book.restore(service, number).number()));
  }

  /**
   * No more numbers are taken for it; those taken are served. Under the hall's lock, so that nobody
   * takes one at the same moment.
   *
   * @throws ProblemException service-withdrawn
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public ServiceDetail withdraw(HallRef hall, UUID id) {
    halls.lock(hall.id());
    return change(
        "service-withdrawn",
        hall,
        locked(id),
        service -> {
          service.withdraw(clock.instant());
          return Changes.of("offered", true, false);
        });
  }

  /**
   * @throws ProblemException service-offered
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public ServiceDetail offerAgain(HallRef hall, UUID id) {
    halls.lock(hall.id());
    return change(
        "service-offered",
        hall,
        locked(id),
        service -> {
          service.offerAgain();
          return Changes.of("offered", false, true);
        });
  }

  /** Every wording, newest first, each with what it changed. */
  @Transactional
  public Page<GuideVersionView> versions(UUID id, PageRequest request) {
    var before = request.after(1).map(c -> c.part(0, Integer::valueOf)).orElse(null);
    // The one more than shown tells whether to go on, and is what the last one shown is compared
    // with.
    var rows = versions.page(id, before, request.limit() + 1);
    var views = new ArrayList<GuideVersionView>();
    for (var i = 0; i < rows.size(); i++) {
      var previous = i + 1 < rows.size() ? rows.get(i + 1).words() : null;
      views.add(GuideVersionView.of(rows.get(i), previous));
    }
    return Page.cut(List.copyOf(views), request.limit(), view -> Cursor.of(view.number()));
  }

  private ServiceDetail change(
      String action, HallRef hall, UUID id, long seen, Function<Service, Changes> verb) {
    var service = locked(id);
    EntityTags.check(seen, service.version);
    return change(action, hall, service, verb);
  }

  private ServiceDetail change(
      String action, HallRef hall, Service service, Function<Service, Changes> verb) {
    var changes = verb.apply(service);
    // Drafts stand in another table; the service's version counts for all of it.
    services.getEntityManager().lock(service, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    audit.record(action, new AuditSubject("Service", service.id, hall.unitId()), changes);
    services.flush();
    return details.detail(service.id);
  }

  private Service locked(UUID id) {
    return services
        .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
  }
}
