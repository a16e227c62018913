package org.linli.member.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Questions about documents. */
@ApplicationScoped
class DocumentRepository implements PanacheRepositoryBase<MemberDocument, UUID> {

  /** Of these entries, in the order in which they were attached. */
  List<MemberDocument> of(Collection<UUID> steps) {
    return steps.isEmpty() ? List.of() : list("stepId in ?1 order by id", steps);
  }

  long countOf(UUID stepId) {
    return count("stepId", stepId);
  }

  /** Without loading the document, which is to be read only once the file is locked. */
  Optional<UUID> memberOf(UUID id) {
    return find("select d.memberId from MemberDocument d where d.id = ?1", id)
        .project(UUID.class)
        .firstResultOptional();
  }

  Optional<MemberDocument> locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }
}
