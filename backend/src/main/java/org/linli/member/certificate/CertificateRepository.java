package org.linli.member.certificate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.linli.shared.json.Texts;
import org.linli.shared.page.PageRequest;

/** Questions about certificates. */
@ApplicationScoped
class CertificateRepository implements PanacheRepositoryBase<FloatingCertificate, UUID> {

  Optional<FloatingCertificate> locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  boolean isOpen(UUID memberId) {
    return count("memberId = ?1 and returnedOn is null", memberId) > 0;
  }

  boolean existsFor(UUID memberId) {
    return count("memberId", memberId) > 0;
  }

  /** The last of theirs that was returned. */
  Optional<FloatingCertificate> lastReturned(UUID memberId) {
    return find("memberId = ?1 and returnedOn is not null order by id desc", memberId)
        .firstResultOptional();
  }

  /**
   * Of members of these units, the newest first; at most one more than asked.
   *
   * @param memberId only of this member; null for all
   */
  List<FloatingCertificate> page(Collection<UUID> units, UUID memberId, PageRequest request) {
    if (units.isEmpty()) {
      return List.of();
    }
    var parameters = new HashMap<String, Object>();
    parameters.put("units", units);
    var query = new StringBuilder("homeUnitId in :units");
    if (memberId != null) {
      query.append(" and memberId = :member");
      parameters.put("member", memberId);
    }
    request
        .after(1)
        .ifPresent(
            cursor -> {
              query.append(" and id < :after");
              parameters.put("after", cursor.part(0, Texts::uuid));
            });
    return find(query.append(" order by id desc").toString(), parameters)
        .page(0, request.limit() + 1)
        .list();
  }
}
