package org.linli.member;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linli.shared.problem.ProblemException;

/** Questions about entries that were annulled. */
@ApplicationScoped
class AnnulmentRepository implements PanacheRepositoryBase<Annulment, UUID> {

  /**
   * Under the lock of the entry's file.
   *
   * @throws ProblemException entry-annulled
   */
  void requireCounting(UUID entryId) {
    findByIdOptional(entryId)
        .ifPresent(
            annulment -> {
              throw annulment.refusal();
            });
  }

  /** By entry. */
  Map<UUID, Annulment> of(Collection<UUID> entries) {
    return entries.isEmpty()
        ? Map.of()
        : list("stepId in ?1", entries).stream().collect(Collectors.toMap(a -> a.stepId, a -> a));
  }
}
