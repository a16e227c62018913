package org.linli.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linli.shared.audit.SubjectName;
import org.linli.shared.audit.SubjectNames;

/** Roles in the audit log, by who has or had them. */
@ApplicationScoped
class GrantNames implements SubjectNames {
  private final GrantRepository grants;
  private final AccountRepository accounts;

  GrantNames(GrantRepository grants, AccountRepository accounts) {
    this.grants = grants;
    this.accounts = accounts;
  }

  @Override
  public Set<String> words() {
    return Set.of("RoleGrant");
  }

  @Override
  public Map<UUID, SubjectName> names(Collection<UUID> ids, Set<UUID> units) {
    var whose =
        grants.list("id in ?1", ids).stream()
            .collect(Collectors.toMap(grant -> grant.id, grant -> grant.accountId));
    var names = accounts.names(Set.copyOf(whose.values()));
    return whose.entrySet().stream()
        .filter(grant -> names.containsKey(grant.getValue()))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, grant -> SubjectName.of(names.get(grant.getValue()))));
  }
}
