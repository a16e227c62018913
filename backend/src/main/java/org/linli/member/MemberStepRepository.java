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

  private static final String COUNTING =
      " and not exists (select 1 from Annulment a where a.stepId = s.id) order by s.id";

  /** In the order in which it was entered, what was annulled among it. */
  List<MemberStep> of(UUID memberId) {
    return list("memberId = ?1 order by id", memberId);
  }

  /** The same without what was annulled. */
  List<MemberStep> counting(UUID memberId) {
    return list("from MemberStep s where s.memberId = ?1" + COUNTING, memberId);
  }

  /** Of several, by member. */
  Map<UUID, List<MemberStep>> counting(Collection<UUID> members) {
    return members.isEmpty()
        ? Map.of()
        : find("from MemberStep s where s.memberId in ?1" + COUNTING, members).stream()
            .collect(Collectors.groupingBy(row -> row.memberId));
  }

  /** How often it was entered, mistakes included. */
  int turn(UUID memberId, Step step) {
    return (int) count("memberId = ?1 and step = ?2", memberId, step);
  }

  /** When the step was taken last; what was annulled does not count. */
  Optional<LocalDate> lastOn(UUID memberId, Step step) {
    return counting(memberId).stream()
        .filter(row -> row.step == step)
        .reduce((before, row) -> row)
        .map(row -> row.happenedOn);
  }
}
