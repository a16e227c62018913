package org.linli.servicewindow.hall;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.engine.spi.EntityKey;

@ApplicationScoped
class WindowRepository implements PanacheRepositoryBase<Window, UUID> {

  /** A hall has tens of windows, never thousands: one page holds them all. */
  List<Window> ofHalls(Collection<UUID> hallIds) {
    return hallIds.isEmpty()
        ? List.of()
        : list(
            "from Window w left join fetch w.texts where w.hallId in ?1"
                + " order by w.hallId, length(w.label), w.label",
            hallIds);
  }

  /** One hall's, with a text of its own: a question with a list in it is translated every time. */
  List<Window> ofHall(UUID hallId) {
    return list(
        "from Window w left join fetch w.texts where w.hallId = ?1"
            + " order by length(w.label), w.label",
        hallId);
  }

  /** Whether this transaction has it already, maybe as it was before a lock was waited for. */
  boolean isLoaded(UUID id) {
    for (var key : getSession().getStatistics().getEntityKeys()) {
      if (key instanceof EntityKey entity && entity.getIdentifier().equals(id)) {
        return true;
      }
    }
    return false;
  }

  List<Window> openedBefore(UUID hallId, LocalDate today) {
    return list("hallId = ?1 and state <> CLOSED and openedOn < ?2", hallId, today);
  }

  boolean isLabelTaken(UUID hallId, String label, UUID butFor) {
    return count("hallId = ?1 and label = ?2 and id <> ?3", hallId, label, butFor) > 0;
  }
}
