package org.linli.member;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linli.member.path.MemberStatus;

/** Questions about how members stood. */
@ApplicationScoped
class StandingRepository implements PanacheRepositoryBase<Standing, UUID> {

  /** The oldest first. */
  List<Standing> of(UUID memberId) {
    return list("memberId = ?1 order by heldFrom, id", memberId);
  }

  /** Of several, by member, the oldest first. */
  Map<UUID, List<Standing>> of(Collection<UUID> members) {
    return members.isEmpty()
        ? Map.of()
        : find("memberId in ?1 order by heldFrom, id", members).stream()
            .collect(Collectors.groupingBy(row -> row.memberId));
  }

  /** How they stood before they came to stand as they do now. */
  Optional<Standing> lastEnded(UUID memberId) {
    return find("memberId = ?1 and heldUntil is not null order by heldFrom desc, id desc", memberId)
        .firstResultOptional();
  }

  Optional<Standing> open(UUID memberId) {
    return find("memberId = ?1 and heldUntil is null", memberId).firstResultOptional();
  }

  /** How these stood on the day; whoever had no file yet is left out. */
  Map<UUID, MemberStatus> on(LocalDate day, Collection<UUID> members) {
    return members.isEmpty()
        ? Map.of()
        : find(
                "memberId in ?1 and heldFrom <= ?2 and (heldUntil is null or heldUntil > ?2)",
                members,
                day)
            .stream()
            .collect(Collectors.toMap(row -> row.memberId, row -> row.status));
  }
}
