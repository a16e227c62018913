package org.linli.member.transfer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.linli.shared.json.Texts;
import org.linli.shared.page.PageRequest;

/** Questions about letters. */
@ApplicationScoped
class TransferLetterRepository implements PanacheRepositoryBase<TransferLetter, UUID> {
  private static final String OPEN = " and received is null and validUntil ";

  Optional<TransferLetter> locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  boolean isOpen(UUID memberId) {
    return count("memberId = ?1 and received is null", memberId) > 0;
  }

  /** The one letter of theirs that is not settled, locked until the transaction ends. */
  Optional<TransferLetter> openLocked(UUID memberId) {
    return find("memberId = ?1 and received is null", memberId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /** With which the file was opened, locked until the transaction ends. */
  Optional<TransferLetter> openedWith(UUID memberId) {
    return find("memberId = ?1 and fromOutside is not null", memberId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /** What came from an organisation outside under this number, mistakes aside. */
  Optional<TransferLetter> arrived(String fromOutside, String number) {
    return find("fromOutside = ?1 and number = ?2 and annulledBy is null", fromOutside, number)
        .firstResultOptional();
  }

  /** The one an entry of the file recalled, locked until the transaction ends. */
  Optional<TransferLetter> recalledBy(UUID entryId) {
    return find("recalledBy", entryId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /** Letters sent by these units that were valid and not settled on the day. */
  List<TransferLetter> underWay(Collection<UUID> units, LocalDate day) {
    return units.isEmpty()
        ? List.of()
        : list(
            "fromUnitId in ?1 and sentOn <= ?2 and validUntil >= ?2"
                + " and (settledOn is null or settledOn > ?2)",
            units,
            day);
  }

  /**
   * Sent by or to these units, the newest first; at most one more than asked.
   *
   * @param memberId only of this member; null for all
   */
  List<TransferLetter> page(
      Collection<UUID> units,
      LetterState state,
      UUID memberId,
      LocalDate today,
      PageRequest request) {
    if (units.isEmpty()) {
      return List.of();
    }
    var parameters = new HashMap<String, Object>();
    parameters.put("units", units);
    var query = new StringBuilder("(fromUnitId in :units or toUnitId in :units)");
    if (state != null) {
      query.append(
          switch (state) {
            case UNDER_WAY -> OPEN + ">= :today";
            case EXPIRED -> OPEN + "< :today";
            case RECEIVED -> " and received = true and annulledBy is null";
            case RECALLED -> " and received = false";
            case ANNULLED -> " and annulledBy is not null";
          });
      if (state == LetterState.UNDER_WAY || state == LetterState.EXPIRED) {
        parameters.put("today", today);
      }
    }
    if (memberId != null) {
      query.append(" and memberId = :member");
      parameters.put("member", memberId);
    }
    request
        .after(1)
        .ifPresent(
            cursor -> {
              query.append(" and id < :after");
              parameters.put("after", cursor.part(0, Texts::uuid));
            });
    return find(query.append(" order by id desc").toString(), parameters)
        .page(0, request.limit() + 1)
        .list();
  }
}
