package org.linli.servicewindow.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.linli.servicewindow.hall.HallAccess;
import org.linli.servicewindow.hall.HallRef;
import org.linli.servicewindow.hall.HallService;
import org.linli.shared.audit.Audit;
import org.linli.shared.audit.AuditSubject;
import org.linli.shared.audit.Changes;
import org.linli.shared.http.EntityTags;
import org.linli.shared.problem.ProblemException;

/** What a hall decides about its ratings, as its manager sees and sets it. */
@ApplicationScoped
public class RatingRulesService {
  private final RatingRulesRepository rules;
  private final FollowUpOwners owners;
  private final HallService halls;
  private final Audit audit;

  RatingRulesService(
      RatingRulesRepository rules, FollowUpOwners owners, HallService halls, Audit audit) {
    this.rules = rules;
    this.owners = owners;
    this.halls = halls;
    this.audit = audit;
  }

  @Transactional
  public RatingRulesView get(UUID hallId) {
    return view(halls.requireFor(hallId, HallAccess.MANAGERS), rules.of(hallId));
  }

  /**
   * @throws ProblemException not-found, stale-version, owner-not-possible
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public RatingRulesView describe(UUID hallId, long seen, DescribeRatingRules wish) {
    var hall = halls.requireFor(hallId, HallAccess.MANAGERS);
    halls.lock(hallId);
    var current = rules.of(hallId);
    EntityTags.check(seen, current.version);
    checkOwner(hall, wish.ownerId());
    if (!rules.isPersistent(current)) {
      // First as it was, so that the description below makes the next version.
      rules.persistAndFlush(current);
    }
    var changes =
        Changes.of("daysToRate", current.daysToRate, wish.daysToRate())
            .and("followUpFrom", current.followUpFrom, wish.followUpFrom())
            .and("deadlineWorkingDays", current.deadlineWorkingDays, wish.deadlineWorkingDays())
            .and("phoneKeptDays", current.phoneKeptDays, wish.phoneKeptDays())
            .and("ownerId", current.ownerId, wish.ownerId());
    current.describe(wish);
    audit.record(
        "rating-rules-described", new AuditSubject("Hall", hallId, hall.unitId()), changes);
    rules.flush();
    return view(hall, current);
  }

  private void checkOwner(HallRef hall, UUID ownerId) {
    if (ownerId != null
        && owners.of(hall, Set.of()).stream().noneMatch(o -> o.accountId().equals(ownerId))) {
      throw new ProblemException(RatingProblem.OWNER_NOT_POSSIBLE);
    }
  }

  private RatingRulesView view(HallRef hall, RatingRules current) {
    return RatingRulesView.of(current, owners.of(hall, Set.of()));
  }
}
