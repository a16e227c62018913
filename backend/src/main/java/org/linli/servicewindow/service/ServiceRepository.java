package org.linli.servicewindow.service;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.linli.shared.database.Like;

@ApplicationScoped
class ServiceRepository implements PanacheRepositoryBase<Service, UUID> {
  private static final UUID FIRST = new UUID(0, 0);

  /** In the order they were made. */
  List<Service> page(UUID hallId, String name, UUID after, int limit) {
    var query =
        getEntityManager()
            .createQuery(
                "from Service s where s.hallId = :hall and s.id > :after"
                    + (name == null
                        ? ""
                        : " and exists (select 1 from Service x join x.guides g"
                            + " where x.id = s.id and lower(g.name) like :name escape '!')")
                    + " order by s.id",
                Service.class)
            .setParameter("hall", hallId)
            .setParameter("after", after == null ? FIRST : after)
            .setMaxResults(limit);
    if (name != null) {
      query.setParameter("name", Like.containing(name));
    }
    return query.getResultList();
  }

  List<Service> byIds(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : list("from Service s left join fetch s.guides where s.id in ?1", ids);
  }

  List<UUID> servicesAt(UUID windowId) {
    return getEntityManager()
        .createQuery(
            "select o.key.serviceId from Offer o where o.key.windowId = :window", UUID.class)
        .setParameter("window", windowId)
        .getResultList();
  }

  List<Offer> offers(Collection<UUID> serviceIds) {
    return serviceIds.isEmpty()
        ? List.of()
        : getEntityManager()
            .createQuery("from Offer o where o.key.serviceId in :ids", Offer.class)
            .setParameter("ids", serviceIds)
            .getResultList();
  }

  List<Offer> offersAt(Collection<UUID> windowIds) {
    return windowIds.isEmpty()
        ? List.of()
        : getEntityManager()
            .createQuery("from Offer o where o.key.windowId in :ids", Offer.class)
            .setParameter("ids", windowIds)
            .getResultList();
  }
}
