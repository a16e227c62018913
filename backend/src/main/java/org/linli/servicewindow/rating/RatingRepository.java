package org.linli.servicewindow.rating;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class RatingRepository implements PanacheRepositoryBase<Rating, UUID> {

  /** By ticket: how the visits of these days, both included, were rated. */
  Map<UUID, RatingLevel> levels(UUID hallId, LocalDate first, LocalDate last) {
    return getEntityManager()
        .createQuery(
            "select r.ticketId, r.level from Rating r where r.hallId = :hall"
                + " and r.businessDate between :first and :last",
            Object[].class)
        .setParameter("hall", hallId)
        .setParameter("first", first)
        .setParameter("last", last)
        .getResultStream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (RatingLevel) row[1]));
  }

  Map<UUID, RatingLevel> levels(Collection<UUID> tickets) {
    return tickets.isEmpty()
        ? Map.of()
        : list("ticketId in ?1", tickets).stream()
            .collect(Collectors.toMap(r -> r.ticketId, r -> r.level));
  }
}
