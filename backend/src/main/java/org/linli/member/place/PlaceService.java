package org.linli.member.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.linli.org.OrgService;
import org.linli.shared.problem.ProblemException;

/** Where members are, for the room's other packages; whoever changes it has locked the member. */
@ApplicationScoped
public class PlaceService {
  private final PlaceRepository places;
  private final OrgService org;

  PlaceService(PlaceRepository places, OrgService org) {
    this.places = places;
    this.org = org;
  }

  /** All that is known of one member, to be changed and then {@link #keep kept}. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Places of(UUID memberId) {
    return new Places(memberId, places.of(memberId));
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void keep(Places changed) {
    // What ended goes first: only one of a kind is open.
    places.flush();
    changed.added().forEach(places::persist);
    places.flush();
    changed.added().clear();
  }

  /**
   * Everything an entry of the file changed goes back.
   *
   * @return false if it changed nothing
   * @throws ProblemException place-rests-on-entry
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean takeBack(UUID memberId, UUID entry) {
    var where = of(memberId);
    var begun = where.takeBack(entry);
    begun.forEach(places::delete);
    places.flush();
    var reopened = where.reopen(entry);
    places.flush();
    return reopened > 0 || !begun.isEmpty();
  }

  /** The units where somebody is again once this entry of their file does not count any more. */
  @Transactional
  public List<UUID> leftBy(UUID entry) {
    return places.leftBy(entry);
  }

  /** They attended away from their branch when the entry ended it. */
  @Transactional
  public boolean wasAwayUntil(UUID memberId, UUID entry) {
    return new Places(memberId, places.of(memberId)).wasAwayUntil(entry);
  }

  /** They came to another branch after the entry was made. */
  @Transactional
  public boolean movedAfter(UUID memberId, UUID entry) {
    return new Places(memberId, places.of(memberId)).movedAfter(entry);
  }

  /** The oldest first. */
  @Transactional
  public List<PlaceView> history(UUID memberId) {
    return views(places.of(memberId));
  }

  /** Whoever was at these units on the day, in whatever respect. */
  @Transactional
  public List<PlaceView> at(Collection<UUID> units, LocalDate day) {
    return views(places.at(units, day));
  }

  /** Where these members were on the day. */
  @Transactional
  public List<PlaceView> ofMembers(Collection<UUID> members, LocalDate day) {
    return views(places.of(members, day));
  }

  /** On some day a member of the ones belonged to a branch, and a member of the others as well. */
  @Transactional
  public boolean meet(Collection<UUID> ones, Collection<UUID> others) {
    var those = places.belonging(others);
    return places.belonging(ones).stream().anyMatch(one -> those.stream().anyMatch(one::meets));
  }

  /** Somebody is there on the day or after it. */
  @Transactional
  public boolean isNeeded(UUID unitId, LocalDate day) {
    return places.existsFrom(day, unitId);
  }

  private List<PlaceView> views(List<Place> rows) {
    var names = org.names(rows.stream().map(row -> row.unitId).distinct().toList());
    return rows.stream().map(row -> PlaceView.of(row, names.get(row.unitId))).toList();
  }
}
