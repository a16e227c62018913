package org.linli.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.linli.member.place.PlaceService;
import org.linli.org.UnitDissolved;
import org.linli.shared.problem.ProblemException;

/** A branch or a group ends only when nobody is there any more. */
@ApplicationScoped
class UnitsEnd {
  private final MemberRepository members;
  private final PlaceService places;

  UnitsEnd(MemberRepository members, PlaceService places) {
    this.members = members;
    this.places = places;
  }

  /**
   * @throws ProblemException branch-has-members
   */
  void refuseWhileNeeded(@Observes UnitDissolved news) {
    if (members.existsOpen(news.unitId()) || places.isNeeded(news.unitId(), news.on())) {
      throw new ProblemException(MemberProblem.BRANCH_HAS_MEMBERS);
    }
  }
}
