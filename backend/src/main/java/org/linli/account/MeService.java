package org.linli.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.linli.org.OrgService;
import org.linli.person.PersonService;

/** What somebody who is signed in sees of themselves. */
@ApplicationScoped
public class MeService {
  private final AccountRepository accounts;
  private final GrantRepository grants;
  private final PersonService people;
  private final OrgService org;

  MeService(
      AccountRepository accounts, GrantRepository grants, PersonService people, OrgService org) {
    this.accounts = accounts;
    this.grants = grants;
    this.people = people;
    this.org = org;
  }

  @Transactional
  public MeView get(UUID account) {
    return of(accounts.findById(account));
  }

  MeView of(Account account) {
    var held = grants.acting(account.id);
    var units = org.names(held.stream().map(grant -> grant.unitId).toList());
    var views = held.stream().map(g -> GrantView.of(g, units.get(g.unitId))).toList();
    var name = people.names(List.of(account.personId)).get(account.personId);
    return new MeView(account.id, account.username, name, views);
  }
}
