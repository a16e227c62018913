package org.linli.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linli.shared.database.Like;
import org.linli.shared.page.PageRequest;

/** Questions about accounts. */
@ApplicationScoped
class AccountRepository implements PanacheRepositoryBase<Account, UUID> {
  // The person's name is one join away, as the foreign key is; no other room's class is needed for
  // it.
  private static final String NAMED =
      " and (username like :text escape '!' or exists (select 1 from Person p"
          + " where p.id = personId and lower(p.name) like :text escape '!'))";

  private final GrantDays days;

  AccountRepository(GrantDays days) {
    this.days = days;
  }

  /** The account, with its row locked until the transaction ends. */
  Optional<Account> locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  Optional<Account> ofPerson(UUID personId) {
    return find("personId", personId).firstResultOptional();
  }

  Optional<Account> byUsername(String username) {
    return find("username", username).firstResultOptional();
  }

  /** The person behind each of these accounts, of those that may sign in. */
  Map<UUID, UUID> active(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : list("id in ?1 and status = ?2", ids, AccountStatus.ACTIVE).stream()
            .collect(Collectors.toMap(a -> a.id, a -> a.personId));
  }

  /** Without loading the account, so that it can still be locked fresh. */
  String usernameOf(UUID id) {
    return find("select username from Account where id = ?1", id)
        .project(String.class)
        .singleResult();
  }

  /** Gives a locked account its next version, for a change beside its own row. */
  void touch(Account account) {
    getEntityManager().lock(account, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
  }

  /** The same for one that is not locked: whoever looked at it before has an old view. */
  void nextVersion(UUID id) {
    update("version = version + 1 where id = ?1", id);
  }

  /** Those of them that are not disabled. */
  List<Account> usable(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : list("id in ?1 and status <> ?2", ids, AccountStatus.DISABLED);
  }

  /** Of these accounts: how their people are called. */
  Map<UUID, String> names(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return getEntityManager()
        .createQuery(
            "select a.id, p.name from Account a join Person p on p.id = a.personId"
                + " where a.id in :ids",
            Object[].class)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
  }

  /** Accounts anywhere with this in username or name; so many at most. */
  List<UUID> idsLike(String text, int limit) {
    return find(
            "select id from Account where username is not null" + NAMED,
            Map.of("text", Like.containing(text)))
        .page(0, limit)
        .project(UUID.class)
        .list();
  }

  List<String> usernames(Collection<UUID> units) {
    return units.isEmpty()
        ? List.of()
        : find("select username from Account where unitId in ?1", units)
            .project(String.class)
            .list();
  }

  /**
   * Accounts of these units by username; at most one more than asked.
   *
   * @param locked usernames of them that are locked, if the search asks for it
   */
  List<Account> page(
      Collection<UUID> units, AccountSearch search, Set<String> locked, PageRequest request) {
    if (units.isEmpty()) {
      return List.of();
    }
    var parameters = new HashMap<String, Object>();
    parameters.put("units", units);
    var query = new StringBuilder("unitId in :units");
    if (search.q != null) {
      query.append(NAMED);
      parameters.put("text", Like.containing(search.q));
    }
    if (search.status != null) {
      query.append(" and status = :status");
      parameters.put("status", search.status);
    }
    // Nobody is called "": a list in SQL must not be empty.
    if (search.locked != null) {
      query.append(search.locked ? " and username in :locked" : " and username not in :locked");
      parameters.put("locked", locked.isEmpty() ? Set.of("") : locked);
    }
    if (search.role != null) {
      query.append(
          " and id in (select g.accountId from RoleGrant g where g.role = :role"
              + " and g.revokedAt is null and (g.validUntil is null or g.validUntil >= :today))");
      parameters.put("today", days.today());
      parameters.put("role", search.role);
    }
    request
        .after(1)
        .ifPresent(
            cursor -> {
              query.append(" and username > :after");
              parameters.put("after", cursor.part(0, username -> username));
            });
    return find(query.append(" order by username").toString(), parameters)
        .page(0, request.limit() + 1)
        .list();
  }
}
