package org.linli.servicewindow.rating;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class RatingRulesRepository implements PanacheRepositoryBase<RatingRules, UUID> {

  /** The hall's own, or the defaults, which are no row yet. */
  RatingRules of(UUID hallId) {
    return findByIdOptional(hallId).orElseGet(() -> new RatingRules(hallId));
  }
}
