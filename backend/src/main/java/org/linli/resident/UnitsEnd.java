package org.linli.resident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.linli.org.UnitDissolved;
import org.linli.shared.problem.ProblemException;

/** A residents' group does not end while people live in it, nor on a day when they still did. */
@ApplicationScoped
class UnitsEnd {
  private final ResidentRepository residents;

  UnitsEnd(ResidentRepository residents) {
    this.residents = residents;
  }

  void refuse(@Observes UnitDissolved news) {
    if (residents.anyLivingAt(news.unitId(), news.on())) {
      throw new ProblemException(ResidentProblem.UNIT_HAS_RESIDENTS);
    }
  }
}
