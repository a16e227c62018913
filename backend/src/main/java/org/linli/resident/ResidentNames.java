package org.linli.resident;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linli.org.post.PeopleService;
import org.linli.shared.audit.SubjectName;
import org.linli.shared.audit.SubjectNames;

/** Residents in the audit log, where its reader could look the person up as well. */
@ApplicationScoped
class ResidentNames implements SubjectNames {
  private final ResidentRepository residents;
  private final PeopleService people;

  ResidentNames(ResidentRepository residents, PeopleService people) {
    this.residents = residents;
    this.people = people;
  }

  @Override
  public Set<String> words() {
    return Set.of("Resident", "head");
  }

  @Override
  public Map<UUID, SubjectName> names(Collection<UUID> ids, Set<UUID> units) {
    var whose =
        residents.list("id in ?1", ids).stream()
            .collect(Collectors.toMap(resident -> resident.id, resident -> resident.personId));
    return people.namesBehind(whose, units);
  }
}
