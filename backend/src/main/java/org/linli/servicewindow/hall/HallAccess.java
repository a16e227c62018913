package org.linli.servicewindow.hall;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.linli.org.OrgService;
import org.linli.shared.actor.ActorKind;
import org.linli.shared.actor.CurrentActor;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;
import org.linli.shared.security.Role;

/**
 * Who reaches a hall: a role granted on the hall's unit or above it. What is out of reach is not
 * there.
 */
@ApplicationScoped
public class HallAccess {
  public static final List<String> MANAGERS = List.of(Role.HALL_MANAGER);
  public static final List<String> CLERKS = List.of(Role.CLERK, Role.HALL_MANAGER);
  public static final List<String> STAFF = List.of(Role.CLERK, Role.HALL_MANAGER, Role.AUDITOR);
  public static final List<String> READERS = List.of(Role.HALL_MANAGER, Role.AUDITOR);

  private final CurrentActor actor;
  private final OrgService org;

  HallAccess(CurrentActor actor, OrgService org) {
    this.actor = actor;
    this.org = org;
  }

  public boolean reaches(UUID unitId, Collection<String> roles) {
    var who = actor.get();
    if (who.kind() == ActorKind.SYSTEM) {
      return true;
    }
    var roots = who.unitsAs(roles);
    // Most clerks have their role on the hall's own unit: no query then.
    return roots.contains(unitId) || (!roots.isEmpty() && org.isWithin(unitId, roots));
  }

  void checkUnit(UUID unitId, Collection<String> roles) {
    if (!reaches(unitId, roles)) {
      throw new ProblemException(CommonProblem.NOT_FOUND);
    }
  }

  /** All units on which the one who acts has one of these roles. */
  public Set<UUID> units(Collection<String> roles) {
    return org.subtree(actor.get().unitsAs(roles));
  }
}
