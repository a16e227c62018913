package org.linli.member;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Questions about contacts and introducers. */
@ApplicationScoped
class SupporterRepository implements PanacheRepositoryBase<Supporter, UUID> {

  /** Those named by these steps. */
  List<Supporter> of(Collection<UUID> steps) {
    return steps.isEmpty() ? List.of() : list("stepId in ?1 order by id", steps);
  }
}
