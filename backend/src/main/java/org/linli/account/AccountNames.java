package org.linli.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linli.shared.audit.SubjectName;
import org.linli.shared.audit.SubjectNames;

/** Accounts in the audit log, called like whoever acted: of any unit. */
@ApplicationScoped
class AccountNames implements SubjectNames {
  private final AccountRepository accounts;

  AccountNames(AccountRepository accounts) {
    this.accounts = accounts;
  }

  @Override
  public Set<String> words() {
    return Set.of("Account", "ownerId");
  }

  @Override
  public Map<UUID, SubjectName> names(Collection<UUID> ids, Set<UUID> units) {
    return accounts.names(ids).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, one -> SubjectName.of(one.getValue())));
  }
}
