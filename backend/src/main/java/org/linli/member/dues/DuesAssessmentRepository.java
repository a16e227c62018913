package org.linli.member.dues;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Questions about what members are to pay. */
@ApplicationScoped
class DuesAssessmentRepository implements PanacheRepositoryBase<DuesAssessment, UUID> {

  /** By member, in the order in which they were entered. */
  Map<UUID, List<DuesAssessment>> of(Collection<UUID> members) {
    return members.isEmpty()
        ? Map.of()
        : find("memberId in ?1 order by turn", members).stream()
            .collect(Collectors.groupingBy(row -> row.memberId));
  }

  List<DuesAssessment> of(UUID memberId) {
    return list("memberId = ?1 order by turn", memberId);
  }
}
