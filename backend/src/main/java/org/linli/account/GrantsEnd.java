package org.linli.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.linli.org.UnitDissolved;

/** With a unit end the roles on it: on the day before, or at once if that is past. */
@ApplicationScoped
class GrantsEnd {
  private final GrantRepository grants;
  private final GrantService service;
  private final GrantDays days;

  GrantsEnd(GrantRepository grants, GrantService service, GrantDays days) {
    this.grants = grants;
    this.service = service;
    this.days = days;
  }

  void endGrants(@Observes UnitDissolved news) {
    var lastDay = news.on().minusDays(1);
    for (var grant : grants.lastingTo(news.on(), news.unitId())) {
      var hasDaysLeft =
          !lastDay.isBefore(days.today())
              && (grant.validFrom == null || !lastDay.isBefore(grant.validFrom));
      if (hasDaysLeft) {
        service.limit(grant, lastDay);
      } else if (!grant.isOver(days.today())) {
        service.revoke(grant);
      }
    }
  }
}
