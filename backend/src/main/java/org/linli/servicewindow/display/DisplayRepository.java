package org.linli.servicewindow.display;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class DisplayRepository implements PanacheRepositoryBase<Display, UUID> {
  private static final UUID FIRST = new UUID(0, 0);

  /** In the order they were made. */
  List<Display> page(UUID hallId, UUID after, int limit) {
    return find("hallId = ?1 and id > ?2 order by id", hallId, after == null ? FIRST : after)
        .range(0, limit - 1)
        .list();
  }

  /** Before anything is locked or loaded. */
  Optional<UUID> hallOf(UUID id) {
    return getEntityManager()
        .createQuery("select hallId from Display where id = :id", UUID.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }
}
