package org.linli.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Questions about people. */
@ApplicationScoped
class PersonRepository implements PanacheRepositoryBase<Person, UUID> {

  List<Person> among(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : list("id in ?1", ids);
  }
}
