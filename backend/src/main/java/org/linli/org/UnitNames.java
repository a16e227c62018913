package org.linli.org;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linli.shared.audit.SubjectName;
import org.linli.shared.audit.SubjectNames;

/** Units in the audit log: those within the reader's reach, as in every list. */
@ApplicationScoped
class UnitNames implements SubjectNames {
  private final OrgService org;

  UnitNames(OrgService org) {
    this.org = org;
  }

  @Override
  public Set<String> words() {
    return Set.of("Unit", "unitId", "toUnitId", "groupId");
  }

  @Override
  public Map<UUID, SubjectName> names(Collection<UUID> ids, Set<UUID> units) {
    return org.names(ids.stream().filter(units::contains).toList()).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, unit -> SubjectName.of(unit.getValue())));
  }
}
