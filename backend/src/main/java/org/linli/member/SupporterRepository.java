package org.linli.member;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Questions about contacts and introducers. */
@ApplicationScoped
class SupporterRepository implements PanacheRepositoryBase<Supporter, UUID> {

  /** Somebody's contact or introducer by a step of that day or a later one, mistakes aside. */
  boolean isNamedFrom(LocalDate day, UUID supporterId) {
    return count(
            "from Supporter p, MemberStep s where s.id = p.stepId and p.supporterId = ?1"
                + " and s.happenedOn >= ?2"
                + " and not exists (select 1 from Annulment a where a.stepId = s.id)",
            supporterId,
            day)
        > 0;
  }

  /** Those named by these steps. */
  List<Supporter> of(Collection<UUID> steps) {
    return steps.isEmpty() ? List.of() : list("stepId in ?1 order by id", steps);
  }
}
