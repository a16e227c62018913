package org.linli.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.linli.member.place.PlaceService;
import org.linli.org.OrgService;
import org.linli.org.UnitType;
import org.linli.shared.problem.ProblemException;

/** Puts members into party groups of their branch. */
@ApplicationScoped
class PartyGroups {
  private final PlaceService places;
  private final OrgService org;

  PartyGroups(PlaceService places, OrgService org) {
    this.places = places;
    this.org = org;
  }

  /**
   * @param entry what it rests on; null for a mere change of group
   */
  void join(Member member, UUID groupId, LocalDate on, UUID entry) {
    var group =
        isBelow(groupId, member.unitId) ? org.require(groupId, Set.of(member.unitId)) : null;
    if (group == null || group.type() != UnitType.PARTY_GROUP || group.dissolvedOn() != null) {
      throw new ProblemException(MemberProblem.GROUP_NOT_IN_BRANCH);
    }
    var where = places.of(member.id).by(entry);
    where.join(groupId, on);
    places.keep(where);
  }

  private boolean isBelow(UUID unit, UUID branch) {
    return org.isWithin(unit, Set.of(branch));
  }
}
