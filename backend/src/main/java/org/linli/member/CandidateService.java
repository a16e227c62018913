package org.linli.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.linli.org.OrgService;
import org.linli.person.PersonService;
import org.linli.shared.page.PageRequest;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;

/**
 * Whom a branch may open a file for: people whose record is kept in its neighbourhood, the unit the
 * branch stands under.
 */
@ApplicationScoped
public class CandidateService {
  private final PersonService people;
  private final OrgService org;

  CandidateService(PersonService people, OrgService org) {
    this.people = people;
    this.org = org;
  }

  /**
   * By name, the first twenty.
   *
   * @throws ProblemException not-found
   */
  @Transactional
  public List<CandidateView> find(UUID branch, String q, Set<UUID> reach) {
    org.require(branch, reach);
    var found = people.page(org.subtree(Set.of(neighbourhood(branch))), q, new PageRequest());
    var units = org.names(found.items().stream().map(p -> p.unitId()).distinct().toList());
    return found.items().stream()
        .map(p -> new CandidateView(p.id(), p.name(), units.get(p.unitId())))
        .toList();
  }

  /**
   * @throws ProblemException not-found
   */
  void require(UUID personId, UUID branch) {
    if (people
        .find(personId)
        .filter(person -> org.isWithin(person.unitId(), Set.of(neighbourhood(branch))))
        .isEmpty()) {
      throw new ProblemException(CommonProblem.NOT_FOUND);
    }
  }

  private UUID neighbourhood(UUID branch) {
    var line = org.line(branch);
    return line.get(Math.max(0, line.size() - 2));
  }
}
