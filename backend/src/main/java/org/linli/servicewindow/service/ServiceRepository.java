package org.linli.servicewindow.service;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.linli.shared.database.Like;

@ApplicationScoped
class ServiceRepository implements PanacheRepositoryBase<Service, UUID> {
  private static final UUID FIRST = new UUID(0, 0);

  /** Offered ones in the order they were made. */
  List<Service> page(UUID hallId, String name, UUID after, int limit) {
    var query =
        getEntityManager()
            .createQuery(
                "from Service s where s.hallId = :hall and s.id > :after and s.withdrawnAt is null"
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

  /** All of a hall that fit, by prefix. */
  List<Service> managed(UUID hallId, ServiceSearch search, String prefix, UUID id, int limit) {
    var parameters = new HashMap<String, Object>();
    var query =
        new StringBuilder(
            "from Service s where s.hallId = :hall"
                + " and (s.prefix > :prefix or (s.prefix = :prefix and s.id > :id))");
    parameters.put("hall", hallId);
    parameters.put("prefix", prefix);
    parameters.put("id", id);
    if (search.q != null) {
      query.append(
          " and (upper(:text) = s.prefix or exists (select 1 from Service x join x.guides g"
              + " where x.id = s.id and lower(g.name) like :name escape '!'))");
      parameters.put("text", search.q.strip());
      parameters.put("name", Like.containing(search.q));
    }
    if (search.windowId != null) {
      query.append(
          " and exists (select 1 from Offer o where o.key.serviceId = s.id"
              + " and o.key.windowId = :window)");
      parameters.put("window", search.windowId);
    }
    if (search.state != null) {
      query.append(" and ").append(search.state.condition());
    }
    return find(query.append(" order by s.prefix, s.id").toString(), parameters)
        .page(0, limit)
        .list();
  }

  Optional<UUID> hallOf(UUID id) {
    return getEntityManager()
        .createQuery("select hallId from Service where id = :id", UUID.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** What decides whether a number can be taken. */
  record Served(Instant withdrawnAt, long windows) {}

  /** Past whatever this transaction has loaded before. */
  Served servedNow(UUID id) {
    return getEntityManager()
        .createQuery(
            "select s.withdrawnAt, (select count(*) from Offer o where o.key.serviceId = s.id)"
                + " from Service s where s.id = :id",
            Served.class)
        .setParameter("id", id)
        .getSingleResult();
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

  List<UUID> windowsOffering(UUID serviceId) {
    return getEntityManager()
        .createQuery(
            "select o.key.windowId from Offer o where o.key.serviceId = :service", UUID.class)
        .setParameter("service", serviceId)
        .getResultList();
  }

  /** The service and whatever else the windows that offer it do. */
  List<UUID> offeredBeside(UUID serviceId) {
    return getEntityManager()
        .createQuery(
            "select distinct b.key.serviceId from Offer a join Offer b"
                + " on b.key.windowId = a.key.windowId where a.key.serviceId = :service",
            UUID.class)
        .setParameter("service", serviceId)
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
