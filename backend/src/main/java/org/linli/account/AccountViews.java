package org.linli.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.linli.person.PersonService;

/** Puts together what administrators see, for a whole page in three queries. */
@ApplicationScoped
class AccountViews {
  private final GrantRepository grants;
  private final PersonService people;
  private final SignInLock lock;

  AccountViews(GrantRepository grants, PersonService people, SignInLock lock) {
    this.grants = grants;
    this.people = people;
    this.lock = lock;
  }

  AccountView of(Account account) {
    return of(List.of(account)).get(0);
  }

  List<AccountView> of(List<Account> accounts) {
    var names = people.names(accounts.stream().map(a -> a.personId).toList());
    var locks = lock.lockedUntil(accounts.stream().map(a -> a.username).toList());
    var held =
        grants.given(accounts.stream().map(a -> a.id).toList()).stream()
            .collect(
                Collectors.groupingBy(
                    grant -> grant.accountId,
                    Collectors.mapping(AccountView.HeldRole::of, Collectors.toList())));
    return accounts.stream()
        .map(
            a ->
                new AccountView(
                    a.id,
                    a.username,
                    names.get(a.personId),
                    a.status,
                    a.unitId,
                    locks.get(a.username),
                    held.getOrDefault(a.id, List.of()),
                    a.createdAt,
                    a.version))
        .toList();
  }
}
