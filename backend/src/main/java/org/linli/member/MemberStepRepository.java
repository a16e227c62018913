package org.linli.member;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linli.member.path.Step;

/** Questions about what happened to members. */
@ApplicationScoped
class MemberStepRepository implements PanacheRepositoryBase<MemberStep, UUID> {

  /** In the order in which it was entered. */
  List<MemberStep> of(UUID memberId) {
    return list("memberId = ?1 order by id", memberId);
  }

  /** The same of several, by member. */
  Map<UUID, List<MemberStep>> of(Collection<UUID> members) {
    return members.isEmpty()
        ? Map.of()
        : find("memberId in ?1 order by id", members).stream()
            .collect(Collectors.groupingBy(row -> row.memberId));
  }

  /** When the step was taken last. */
  Optional<LocalDate> lastOn(UUID memberId, Step step) {
    return find("memberId = ?1 and step = ?2 order by turn desc", memberId, step)
        .firstResultOptional()
        .map(row -> row.happenedOn);
  }
}
