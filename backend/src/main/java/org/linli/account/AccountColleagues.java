package org.linli.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.linli.org.OrgService;
import org.linli.person.PersonService;
import org.linli.shared.actor.Colleagues;

/** Answers from the roles that are granted now to accounts that may sign in. */
@ApplicationScoped
class AccountColleagues implements Colleagues {
  private final GrantRepository grants;
  private final AccountRepository accounts;
  private final PersonService people;
  private final OrgService org;

  AccountColleagues(
      GrantRepository grants, AccountRepository accounts, PersonService people, OrgService org) {
    this.grants = grants;
    this.accounts = accounts;
    this.people = people;
    this.org = org;
  }

  @Override
  @Transactional
  public List<Colleague> withRole(String role, UUID unitId) {
    var line = org.line(unitId);
    if (line.isEmpty()) {
      return List.of();
    }
    var ids =
        grants.actingOn(line, List.of(StaffRole.valueOf(role))).stream()
            .sorted(
                Comparator.comparing((RoleGrant g) -> line.indexOf(g.unitId))
                    .reversed()
                    .thenComparing(g -> g.id))
            .map(g -> g.accountId)
            .distinct()
            .toList();
    var found = accounts.active(ids);
    var names = people.names(found.values());
    return ids.stream()
        .filter(found::containsKey)
        .map(id -> new Colleague(id, names.get(found.get(id))))
        .toList();
  }

  @Override
  @Transactional
  public Map<UUID, String> names(Collection<UUID> ids) {
    return accounts.names(Set.copyOf(ids));
  }
}
