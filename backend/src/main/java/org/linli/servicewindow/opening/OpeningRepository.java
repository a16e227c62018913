package org.linli.servicewindow.opening;

import static java.util.stream.Collectors.groupingBy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class OpeningRepository implements PanacheRepositoryBase<HallOpening, UUID> {

  /** Only of halls that stated hours. */
  List<HallOpening> ofHalls(Collection<UUID> hallIds) {
    return hallIds.isEmpty()
        ? List.of()
        : getEntityManager()
            .createQuery(
                "from HallOpening o left join fetch o.week where o.hallId in :halls",
                HallOpening.class)
            .setParameter("halls", hallIds)
            .getResultList();
  }

  /** By hall, in the order of their dates. */
  Map<UUID, List<OpeningException>> exceptionsFrom(Collection<UUID> hallIds, LocalDate first) {
    return hallIds.isEmpty()
        ? Map.of()
        : getEntityManager()
            .createQuery(
                "from OpeningException e left join fetch e.spans"
                    + " where e.key.hallId in :halls and e.key.onDate >= :first"
                    + " order by e.key.onDate",
                OpeningException.class)
            .setParameter("halls", hallIds)
            .setParameter("first", first)
            .getResultList()
            .stream()
            .collect(groupingBy(e -> e.key.hallId()));
  }
}
