package org.linli.servicewindow.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.BiFunction;
import org.linli.servicewindow.hall.HallAccess;
import org.linli.servicewindow.hall.HallRef;
import org.linli.servicewindow.hall.HallService;
import org.linli.shared.actor.CurrentActor;
import org.linli.shared.audit.Audit;
import org.linli.shared.audit.AuditSubject;
import org.linli.shared.audit.Changes;
import org.linli.shared.page.Cursor;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;

/**
 * Follow-ups, for the managers of a hall; what concerns a manager who served the visit is not there
 * for that manager.
 */
@ApplicationScoped
public class FollowUpService {
  private final FollowUpRepository followUps;
  private final FollowUpViews views;
  private final FollowUpOwners owners;
  private final RatingRulesRepository rules;
  private final HallService halls;
  private final CurrentActor actor;
  private final Audit audit;
  private final Clock clock;

  FollowUpService(
      FollowUpRepository followUps,
      FollowUpViews views,
      FollowUpOwners owners,
      RatingRulesRepository rules,
      HallService halls,
      CurrentActor actor,
      Audit audit,
      Clock clock) {
    this.followUps = followUps;
    this.views = views;
    this.owners = owners;
    this.rules = rules;
    this.halls = halls;
    this.actor = actor;
    this.audit = audit;
    this.clock = clock;
  }

  /** What is to be done first, the overdue on top. */
  @Transactional
  public Page<FollowUpView> page(UUID hallId, FollowUpSearch search, PageRequest request) {
    var hall = halls.requireFor(hallId, HallAccess.MANAGERS);
    var rows = followUps.page(hallId, search, actor.get().id(), hall.today(), request);
    var page = Page.cut(rows, request.limit(), f -> Cursor.of(f.closed, f.dueOn, f.id));
    return new Page<>(views.of(hall, page.items()), page.nextCursor());
  }

  @Transactional
  public FollowUpDetail get(UUID id) {
    var hall = hallOf(id);
    return views.detail(hall, visible(followUps.findById(id)));
  }

  /**
   * @throws ProblemException not-found, follow-up-wrong-state, owner-not-possible
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public FollowUpDetail assign(UUID id, AssignFollowUp wish) {
    return change(
        id,
        "follow-up-assigned",
        (hall, f) -> {
          var owner =
              owners.of(hall, f.concerned).stream()
                  .filter(o -> o.accountId().equals(wish.ownerId()))
                  .findFirst()
                  .orElseThrow(() -> new ProblemException(RatingProblem.OWNER_NOT_POSSIBLE));
          f.assign(owner);
          return entry(f, FollowUpStep.ASSIGNED).saying(null, owner.name());
        });
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public FollowUpDetail note(UUID id, NoteFollowUp wish) {
    return change(
        id,
        "follow-up-noted",
        (hall, f) -> {
          f.note();
          return entry(f, FollowUpStep.NOTED).saying(null, wish.words());
        });
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public FollowUpDetail callBack(UUID id, RecordCallBack wish) {
    return change(
        id,
        "follow-up-called-back",
        (hall, f) -> {
          f.callBack(wish.outcome());
          return entry(f, FollowUpStep.CALLED).saying(wish.outcome(), wish.words());
        });
  }

  /**
   * @throws ProblemException not-found, follow-up-wrong-state, call-back-missing
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public FollowUpDetail close(UUID id, CloseFollowUp wish) {
    return change(
        id,
        "follow-up-closed",
        (hall, f) -> {
          f.close(wish, rules.of(hall.id()).phoneKeptDays, hall.today());
          return entry(f, FollowUpStep.CLOSED);
        });
  }

  private FollowUpEntry entry(FollowUp followUp, FollowUpStep step) {
    return new FollowUpEntry(followUp.id, step, actor.get(), clock.instant());
  }

  private FollowUpDetail change(
      UUID id, String action, BiFunction<HallRef, FollowUp, FollowUpEntry> verb) {
    var hall = hallOf(id);
    var followUp =
        visible(
            followUps.locked(id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND)));
    var status = followUp.status;
    var owner = followUp.ownerId;
    followUps.getEntityManager().persist(verb.apply(hall, followUp));
    audit.record(
        action,
        new AuditSubject("FollowUp", id, hall.unitId()),
        Changes.of("status", status, followUp.status).and("ownerId", owner, followUp.ownerId));
    followUps.flush();
    return views.detail(hall, followUp);
  }

  private HallRef hallOf(UUID id) {
    return followUps
        .hallOf(id)
        .map(hallId -> halls.requireFor(hallId, HallAccess.MANAGERS))
        .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
  }

  private FollowUp visible(FollowUp followUp) {
    if (followUp.concerns(actor.get().id())) {
      throw new ProblemException(CommonProblem.NOT_FOUND);
    }
    return followUp;
  }
}
