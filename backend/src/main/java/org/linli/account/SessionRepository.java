package org.linli.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.linli.shared.actor.Actor;
import org.linli.shared.json.Texts;
import org.linli.shared.page.PageRequest;
import org.linli.shared.time.BusinessDate;

/** Questions about sessions. */
@ApplicationScoped
class SessionRepository implements PanacheRepositoryBase<Session, UUID> {
  /** Above every UUID, for the first page of a list that runs backwards. */
  private static final UUID LAST = new UUID(-1L, -1L);

  private static final String IDENTIFY =
      "select s.id, s.lastSeenAt, a.id, p.name, g.role, g.unitId from Session s"
          + " join Account a on a.id = s.accountId join Person p on p.id = a.personId"
          + " left join RoleGrant g on g.accountId = a.id and g.revokedAt is null"
          + " and (g.validFrom is null or g.validFrom <= :today)"
          + " and (g.validUntil is null or g.validUntil >= :today)"
          + " where s.tokenHash = :hash and s.expiresAt > :now and s.lastSeenAt > :idleSince"
          + " and a.status = :active";

  /**
   * A session that lives, with whose it is and what that account may do at this moment.
   *
   * @param seenAt as far as the row says
   */
  record Living(UUID id, Instant seenAt, Actor actor) {}

  /** One query, run for every request that shows a cookie. */
  Optional<Living> living(byte[] hash, Instant now, Instant idleSince) {
    var rows =
        getEntityManager()
            .createQuery(IDENTIFY, Object[].class)
            .setParameter("hash", hash)
            .setParameter("now", now)
            .setParameter("idleSince", idleSince)
            .setParameter("today", BusinessDate.at(now, BusinessDate.HOUSE))
            .setParameter("active", AccountStatus.ACTIVE)
            .getResultList();
    return rows.stream().findFirst().map(first -> living(first, rows));
  }

  private static Living living(Object[] first, List<Object[]> rows) {
    var grants =
        rows.stream()
            .filter(row -> row[4] != null)
            .map(row -> new Actor.Grant(((StaffRole) row[4]).name(), (UUID) row[5]))
            .toList();
    var actor = Actor.account((UUID) first[2], (String) first[3], grants);
    return new Living((UUID) first[0], (Instant) first[1], actor);
  }

  /** Only forward, whatever another node wrote meanwhile. */
  void seen(UUID id, Instant now, Instant before) {
    update("lastSeenAt = ?1 where id = ?2 and lastSeenAt < ?3", now, id, before);
  }

  /** An account's own, newest first; at most one more than asked. */
  List<Session> page(UUID account, Instant now, Instant idleSince, PageRequest request) {
    var before = request.after(1).map(cursor -> cursor.part(0, Texts::uuid)).orElse(LAST);
    return find(
            "accountId = ?1 and expiresAt > ?2 and lastSeenAt > ?3 and id < ?4 order by id desc",
            account,
            now,
            idleSince,
            before)
        .page(0, request.limit() + 1)
        .list();
  }

  boolean end(UUID id, UUID account) {
    return delete("id = ?1 and accountId = ?2", id, account) > 0;
  }

  long endAll(UUID account) {
    return delete("accountId", account);
  }

  long endAllBut(UUID kept, UUID account) {
    return delete("accountId = ?1 and id <> ?2", account, kept);
  }

  /** In one order, so that two nodes that end them do not wait for each other in a circle. */
  List<Session> expired(Instant now, Instant idleSince, int limit) {
    return find("expiresAt <= ?1 or lastSeenAt <= ?2 order by id", now, idleSince)
        .page(0, limit)
        .list();
  }
}
