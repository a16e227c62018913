package org.linli.member.place;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Questions about where members are. */
@ApplicationScoped
class PlaceRepository implements PanacheRepositoryBase<Place, UUID> {
  private static final String ON_THE_DAY =
      " and heldFrom <= ?2 and (heldUntil is null or heldUntil > ?2)";

  /** The oldest first. */
  List<Place> of(UUID memberId) {
    return list("memberId = ?1 order by heldFrom, id", memberId);
  }

  /** At these units on the day. */
  List<Place> at(Collection<UUID> units, LocalDate day) {
    return units.isEmpty() ? List.of() : list("unitId in ?1" + ON_THE_DAY, units, day);
  }

  /** Of these members on the day. */
  List<Place> of(Collection<UUID> members, LocalDate day) {
    return members.isEmpty() ? List.of() : list("memberId in ?1" + ON_THE_DAY, members, day);
  }

  /** When these members belonged to branches. */
  List<Place> belonging(Collection<UUID> members) {
    return members.isEmpty()
        ? List.of()
        : list("memberId in ?1 and kind = ?2", members, PlaceKind.BELONGS);
  }

  /** Where somebody no longer is since that entry of a file. */
  List<UUID> leftBy(UUID entry) {
    return find("select p.unitId from Place p where p.endedBy = ?1", entry)
        .project(UUID.class)
        .list();
  }

  /** Somebody is there on the day or after it. */
  boolean existsFrom(LocalDate day, UUID unitId) {
    return count("unitId = ?1 and (heldUntil is null or heldUntil > ?2)", unitId, day) > 0;
  }
}
