package org.linli.org;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.linli.shared.audit.AuditSubject;
import org.linli.shared.database.Ids;
import org.linli.shared.problem.ProblemException;

/** One unit of the tree. It never moves: its path is fixed when it is made. */
@Entity
class Unit {
  @Id UUID id;
  UUID parentId;

  @Enumerated(EnumType.STRING)
  UnitType type;

  String name;

  /** {@code /<root>/…/<own>/}, ids in hex; see {@link UnitPath}. */
  String path;

  Instant createdAt;

  /** The first day on which it stands; null: as far back as anybody knows. */
  LocalDate foundedOn;

  /** The first day on which it is no more; null while no end is known. */
  LocalDate dissolvedOn;

  String dissolvedReason;
  @Version long version;

  Unit() {}

  private Unit(
      UUID parentId,
      String parentPath,
      UnitType type,
      String name,
      LocalDate foundedOn,
      Instant at) {
    this.id = Ids.next();
    this.parentId = parentId;
    this.type = type;
    this.name = name.strip();
    this.path = UnitPath.below(parentPath, id);
    this.foundedOn = foundedOn;
    this.createdAt = at;
  }

  /**
   * The top of a tree; it stands as far back as anybody knows.
   *
   * @throws ProblemException unit-does-not-fit for a type that needs a parent
   */
  static Unit root(UnitType type, String name, Instant at) {
    if (!type.mayBeRoot()) {
      throw new ProblemException(UnitProblem.UNIT_DOES_NOT_FIT);
    }
    return new Unit(null, UnitPath.TOP, type, name, null, at);
  }

  /**
   * A new unit directly under this one.
   *
   * @param founded its first day; null: as far back as anybody knows
   * @throws ProblemException unit-does-not-fit if the type may not stand here, unit-dissolved,
   *     unit-older-than-parent
   */
  Unit child(UnitType childType, String childName, LocalDate founded, Instant at) {
    refuseIfDissolved();
    if (!childType.parents().contains(type)) {
      throw new ProblemException(UnitProblem.UNIT_DOES_NOT_FIT);
    }
    if (foundedOn != null && (founded == null || founded.isBefore(foundedOn))) {
      throw new ProblemException(UnitProblem.UNIT_OLDER_THAN_PARENT, foundedOn);
    }
    return new Unit(id, path, childType, childName, founded, at);
  }

  void rename(String newName) {
    name = newName.strip();
  }

  /**
   * It ends, for good; what it was stays to be read.
   *
   * @param below all units directly under it
   * @throws ProblemException unit-is-top, unit-dissolved, unit-not-yet-founded,
   *     unit-has-units-below
   */
  void dissolve(LocalDate on, String reason, Collection<Unit> below) {
    if (parentId == null) {
      throw new ProblemException(UnitProblem.UNIT_IS_TOP);
    }
    refuseIfDissolved();
    if (foundedOn != null && on.isBefore(foundedOn)) {
      throw new ProblemException(UnitProblem.UNIT_NOT_YET_FOUNDED, foundedOn);
    }
    if (below.stream().anyMatch(unit -> unit.outlasts(on))) {
      throw new ProblemException(UnitProblem.UNIT_HAS_UNITS_BELOW);
    }
    dissolvedOn = on;
    dissolvedReason = reason.strip();
  }

  boolean standsOn(LocalDate day) {
    return (foundedOn == null || !day.isBefore(foundedOn)) && outlasts(day);
  }

  /** It goes on that day or after it. */
  private boolean outlasts(LocalDate day) {
    return dissolvedOn == null || day.isBefore(dissolvedOn);
  }

  private void refuseIfDissolved() {
    if (dissolvedOn != null) {
      throw new ProblemException(UnitProblem.UNIT_DISSOLVED, dissolvedOn);
    }
  }

  /** It is one of these, or below one of them. */
  boolean isWithin(Collection<UUID> roots) {
    return UnitPath.passes(path, roots);
  }

  /** The top of its tree; itself if it is the top. */
  UUID root() {
    return UnitPath.first(path);
  }

  /** Its path as ids, from the top of the tree down to itself. */
  List<UUID> line() {
    return UnitPath.ids(path);
  }

  AuditSubject subject() {
    return new AuditSubject("Unit", id, id);
  }
}
