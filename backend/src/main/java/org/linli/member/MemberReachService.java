package org.linli.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.linli.org.OrgService;
import org.linli.org.UnitType;
import org.linli.org.UnitView;
import org.linli.shared.actor.CurrentActor;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;
import org.linli.shared.security.Role;

/**
 * The units on which the caller keeps members' files. What the level above decides needs the right
 * on the committee above the branch, or higher.
 */
@ApplicationScoped
public class MemberReachService {
  private static final List<String> OFFICER = List.of(Role.PARTY_OFFICER);
  private final CurrentActor actor;
  private final OrgService org;

  MemberReachService(CurrentActor actor, OrgService org) {
    this.actor = actor;
    this.org = org;
  }

  public Set<UUID> units() {
    return actor.get().unitsAs(OFFICER);
  }

  /** The committee above a branch; the top of its tree where there is none. */
  public UUID above(UUID branch) {
    var line = org.line(branch);
    for (var i = line.size() - 2; i >= 0; i--) {
      if (unit(line.get(i)).type() == UnitType.COMMITTEE) {
        return line.get(i);
      }
    }
    return line.get(0);
  }

  /**
   * @throws ProblemException not-allowed for whoever has the right on the branch alone
   */
  public void requireAbove(UUID branch, Set<UUID> reach) {
    if (!org.isWithin(above(branch), reach)) {
      throw new ProblemException(CommonProblem.NOT_ALLOWED);
    }
  }

  /**
   * Another branch of the same tree that was not dissolved.
   *
   * @throws ProblemException not-found, not-a-branch
   */
  public UnitView requireSister(UUID id, UUID branch) {
    var line = org.line(id);
    if (line.isEmpty() || !line.get(0).equals(org.line(branch).get(0))) {
      throw new ProblemException(CommonProblem.NOT_FOUND);
    }
    var unit = unit(id);
    if (unit.type() != UnitType.PARTY_BRANCH || unit.dissolvedOn() != null || id.equals(branch)) {
      throw new ProblemException(MemberProblem.NOT_A_BRANCH);
    }
    return unit;
  }

  private UnitView unit(UUID id) {
    return org.require(id, Set.of(id));
  }
}
