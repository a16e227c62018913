package org.linli.org;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linli.shared.audit.Audit;
import org.linli.shared.audit.Changes;
import org.linli.shared.http.EntityTags;
import org.linli.shared.page.Cursor;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;
import org.linli.shared.time.BusinessDate;

/**
 * The tree of units, for every room above. Reach is passed in as the units on which the caller's
 * roles were granted; what lies outside their subtrees is not-found.
 */
@ApplicationScoped
public class OrgService {
  private final UnitRepository units;
  private final Event<UnitDissolved> news;
  private final Audit audit;
  private final Clock clock;

  OrgService(UnitRepository units, Event<UnitDissolved> news, Audit audit, Clock clock) {
    this.units = units;
    this.news = news;
    this.audit = audit;
    this.clock = clock;
  }

  /** The top of a new tree; it stands as far back as anybody knows. */
  @Transactional
  public UUID createRoot(UnitType type, String name) {
    return save(Unit.root(type, name, clock.instant())).id;
  }

  /** The first tree's top; empty in a new installation. */
  @Transactional
  public Optional<UUID> oldestRoot() {
    return units.oldestRoot().map(unit -> unit.id);
  }

  /**
   * A new unit under one within reach.
   *
   * @throws ProblemException not-found, unit-does-not-fit, unit-name-taken, unit-dissolved,
   *     unit-older-than-parent, invalid-input for a founding that is still to come
   */
  @Transactional
  public UnitView create(CreateUnit request, Set<UUID> reach) {
    var today = BusinessDate.at(clock.instant(), BusinessDate.HOUSE);
    var founded = request.foundedOn() == null ? today : request.foundedOn();
    if (founded.isAfter(today)) {
      throw ProblemException.tooLate("foundedOn", today);
    }
    return create(request.parentId(), request.type(), request.name(), founded, reach);
  }

  /**
   * A unit that stands as far back as anybody knows, under one of which the same is so.
   *
   * @throws ProblemException like {@link #create}
   */
  @Transactional
  public UnitView createOfOld(UUID parentId, UnitType type, String name, Set<UUID> reach) {
    return create(parentId, type, name, null, reach);
  }

  private UnitView create(
      UUID parentId, UnitType type, String name, LocalDate founded, Set<UUID> reach) {
    var parent = lockWithin(parentId, reach);
    var unit = parent.child(type, name, founded, clock.instant());
    refuseTakenName(unit, unit.name);
    return UnitView.of(save(unit));
  }

  /**
   * @param seen the version the caller saw
   * @throws ProblemException not-found, stale-version, unit-name-taken
   */
  @Transactional
  public UnitView rename(UUID id, RenameUnit request, long seen, Set<UUID> reach) {
    var unit = within(id, reach);
    if (unit.parentId != null) {
      // Always the parent first: siblings are named one at a time.
      units.locked(unit.parentId).orElseThrow();
    }
    EntityTags.check(seen, unit.version);
    refuseTakenName(unit, request.name());
    var before = unit.name;
    unit.rename(request.name());
    audit.record("unit-renamed", unit.subject(), Changes.of("name", before, unit.name));
    units.flush();
    return UnitView.of(unit);
  }

  /**
   * A unit ends on a day; the posts held there end with it.
   *
   * @throws ProblemException not-found, unit-is-top, unit-dissolved, unit-not-yet-founded,
   *     unit-has-units-below, and what an observer of {@link UnitDissolved} refuses
   */
  @Transactional
  public UnitView dissolve(UUID id, DissolveUnit wish, Set<UUID> reach) {
    var unit = lockWithin(id, reach);
    unit.dissolve(wish.on(), wish.reason(), units.directlyBelow(id));
    audit.record(
        "unit-dissolved",
        unit.subject(),
        Changes.of("dissolvedOn", null, unit.dissolvedOn)
            .and("reason", null, unit.dissolvedReason));
    news.fire(new UnitDissolved(id, unit.dissolvedOn, unit.dissolvedReason));
    units.flush();
    return UnitView.of(unit);
  }

  /** Units within reach, in the order of the tree. */
  @Transactional
  public Page<UnitView> list(UnitSearch search, PageRequest request, Set<UUID> reach) {
    var rows = units.page(units.among(reach), search, request);
    return Page.cut(rows, request.limit(), unit -> Cursor.of(unit.path)).map(UnitView::of);
  }

  /**
   * @throws ProblemException not-found when there is none, or it is out of reach
   */
  @Transactional
  public UnitView require(UUID id, Set<UUID> reach) {
    return UnitView.of(within(id, reach));
  }

  /**
   * Of these types, the unit and all below it that stand on the day, in the order of the tree.
   *
   * @throws ProblemException not-found when it is out of reach
   */
  @Transactional
  public Page<UnitView> standing(
      UUID id, LocalDate day, Set<UnitType> types, PageRequest request, Set<UUID> reach) {
    return standing(id, day, types, Set.of(), request, reach);
  }

  /**
   * The same, and whichever of these others are below it: where something is known of the day.
   *
   * @throws ProblemException not-found when it is out of reach
   */
  @Transactional
  public Page<UnitView> standing(
      UUID id,
      LocalDate day,
      Set<UnitType> types,
      Set<UUID> others,
      PageRequest request,
      Set<UUID> reach) {
    var rows = units.standing(within(id, reach), day, types, others, request);
    return Page.cut(rows, request.limit(), unit -> Cursor.of(unit.path)).map(UnitView::of);
  }

  /**
   * Of this type, the unit and all below it that stand on the day, all of them.
   *
   * @throws ProblemException not-found when it is out of reach
   */
  @Transactional
  public List<UnitView> standing(UUID id, LocalDate day, UnitType type, Set<UUID> reach) {
    return units.among(units.idsBelow(List.of(within(id, reach).id), type)).stream()
        .filter(unit -> unit.standsOn(day))
        .map(UnitView::of)
        .toList();
  }

  /**
   * Locks a unit within reach until the transaction ends, for rules that hold over what is kept at
   * it; take it before any row of your own.
   *
   * @throws ProblemException not-found
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public UnitView lock(UUID id, Set<UUID> reach) {
    return UnitView.of(lockWithin(id, reach));
  }

  /** The unit is one of these, or below one of them. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public boolean isWithin(UUID unitId, Set<UUID> roots) {
    return units.findByIdOptional(unitId).filter(unit -> unit.isWithin(roots)).isPresent();
  }

  /** Every one of these units is one of the roots, or below one of them. */
  @Transactional
  public boolean areWithin(Collection<UUID> unitIds, Set<UUID> roots) {
    var wanted = Set.copyOf(unitIds);
    var found = units.among(wanted);
    return found.size() == wanted.size() && found.stream().allMatch(unit -> unit.isWithin(roots));
  }

  /** These units and all below them. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Set<UUID> subtree(Set<UUID> roots) {
    return units.idsBelow(roots, null);
  }

  /** Of this type, these units and all below them. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Set<UUID> subtree(Set<UUID> roots, UnitType type) {
    return units.idsBelow(roots, type);
  }

  /** The unit and all above it, from the top down; empty when there is no such unit. */
  @Transactional
  public List<UUID> line(UUID unitId) {
    return units.findByIdOptional(unitId).map(Unit::line).orElse(List.of());
  }

  /** The top of the unit's tree; empty when there is no such unit. */
  @Transactional
  public Optional<UUID> top(UUID unitId) {
    return units.findByIdOptional(unitId).map(Unit::root);
  }

  /** Names by id; an id that is no unit's is left out. */
  @Transactional
  public Map<UUID, String> names(Collection<UUID> ids) {
    return units.among(ids).stream().collect(Collectors.toMap(unit -> unit.id, unit -> unit.name));
  }

  /**
   * Locks the top of the unit's tree until the transaction ends, for rules that hold over a whole
   * tree; take it before any row of your own.
   *
   * @return the top's id
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public UUID lockTree(UUID unitId) {
    var root = units.findByIdOptional(unitId).map(Unit::root).orElseThrow(OrgService::notFound);
    return units.locked(root).orElseThrow().id;
  }

  private Unit within(UUID id, Set<UUID> reach) {
    return units
        .findByIdOptional(id)
        .filter(unit -> unit.isWithin(reach))
        .orElseThrow(OrgService::notFound);
  }

  private Unit lockWithin(UUID id, Set<UUID> reach) {
    return units.locked(id).filter(unit -> unit.isWithin(reach)).orElseThrow(OrgService::notFound);
  }

  private void refuseTakenName(Unit unit, String name) {
    if (unit.parentId != null && units.hasSibling(unit.parentId, unit.id, name.strip())) {
      throw new ProblemException(UnitProblem.UNIT_NAME_TAKEN);
    }
  }

  private Unit save(Unit unit) {
    units.persistAndFlush(unit);
    audit.record(
        "unit-created",
        unit.subject(),
        Changes.of("type", null, unit.type)
            .and("name", null, unit.name)
            .and("foundedOn", null, unit.foundedOn));
    return unit;
  }

  private static ProblemException notFound() {
    return new ProblemException(CommonProblem.NOT_FOUND);
  }
}
