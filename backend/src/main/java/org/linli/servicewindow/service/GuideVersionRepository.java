package org.linli.servicewindow.service;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Questions about the wordings of guides. */
@ApplicationScoped
class GuideVersionRepository implements PanacheRepositoryBase<GuideVersion, GuideVersion.Key> {

  Optional<GuideVersion> draft(UUID serviceId) {
    return inState(serviceId, GuideState.DRAFT);
  }

  GuideVersion published(UUID serviceId) {
    return inState(serviceId, GuideState.PUBLISHED).orElseThrow();
  }

  private Optional<GuideVersion> inState(UUID serviceId, GuideState state) {
    return find("key.serviceId = ?1 and state = ?2", serviceId, state).singleResultOptional();
  }

  /** Drafts and what is published, of these services. */
  List<GuideVersion> present(Collection<UUID> serviceIds) {
    return serviceIds.isEmpty()
        ? List.of()
        : list("key.serviceId in ?1 and state <> ?2", serviceIds, GuideState.EARLIER);
  }

  /** Newest first; {@code before} null for the first page. */
  List<GuideVersion> page(UUID serviceId, Integer before, int limit) {
    return find(
            "key.serviceId = ?1 and key.number < ?2 order by key.number desc",
            serviceId,
            before == null ? Integer.MAX_VALUE : before)
        .page(0, limit)
        .list();
  }
}
