package org.linli.org.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.linli.shared.audit.SubjectName;
import org.linli.shared.audit.SubjectNames;

/** People in the audit log: whom its reader could look up as well. */
@ApplicationScoped
class PersonNames implements SubjectNames {
  private final PeopleService people;

  PersonNames(PeopleService people) {
    this.people = people;
  }

  @Override
  public Set<String> words() {
    return Set.of("Person", "personId", "goneId");
  }

  @Override
  public Map<UUID, SubjectName> names(Collection<UUID> ids, Set<UUID> units) {
    return people.names(ids, units);
  }
}
