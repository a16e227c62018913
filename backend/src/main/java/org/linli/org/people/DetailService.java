package org.linli.org.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.linli.org.OrgService;
import org.linli.person.ErasePerson;
import org.linli.person.Erased;
import org.linli.person.MaskedField;
import org.linli.person.PersonDataService;
import org.linli.person.PersonDetails;
import org.linli.person.PersonExport;
import org.linli.person.PersonService;
import org.linli.person.PersonView;
import org.linli.person.view.ViewLogService;
import org.linli.person.view.Viewed;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;

/** What is known of somebody, changed and uncovered by those who have the right on the unit. */
@ApplicationScoped
public class DetailService {
  private final PersonService people;
  private final PersonDataService data;
  private final PersonSight sight;
  private final ViewLogService views;
  private final OrgService org;

  DetailService(
      PersonService people,
      PersonDataService data,
      PersonSight sight,
      ViewLogService views,
      OrgService org) {
    this.people = people;
    this.data = data;
    this.sight = sight;
    this.views = views;
    this.org = org;
  }

  /**
   * @param seen the version the caller saw
   * @throws ProblemException not-found for somebody whose record is kept out of reach, and what
   *     {@link PersonService#describe} refuses
   */
  @Transactional
  public PersonView describe(UUID id, PersonDetails details, long seen) {
    var unitId = require(id, sight.toKeep()).unitId();
    return people.describe(id, details, seen, unitId);
  }

  /**
   * The number, whole; that it was seen, by whom and what for is written down.
   *
   * @throws ProblemException not-found, minor-protected
   */
  @Transactional
  public Revealed reveal(UUID id, Reveal wish) {
    var person = require(id, sight.toReveal());
    sight.refuseMinor(person);
    var viewed = wish.field() == MaskedField.PHONE ? Viewed.PHONE : Viewed.IDENTITY_NUMBER;
    views.record(id, person.unitId(), viewed, wish.purpose());
    return new Revealed(wish.field(), people.whole(id, wish.field()));
  }

  /**
   * Everything that is kept of somebody, for themselves; that it was taken out is written down.
   *
   * @throws ProblemException not-found, minor-protected
   */
  @Transactional
  public PersonExport export(UUID id, ExportPerson wish) {
    var person = require(id, sight.toReveal());
    sight.refuseMinor(person);
    views.record(id, person.unitId(), Viewed.EXPORT, wish.purpose());
    return data.export(id);
  }

  /**
   * @throws ProblemException not-found, and what a room refuses that must keep its record
   */
  @Transactional
  public Erased erase(UUID id, ErasePerson wish) {
    require(id, sight.toKeep());
    return data.erase(id, wish);
  }

  private PersonView require(UUID id, Set<UUID> reach) {
    return people
        .find(id)
        .filter(person -> org.isWithin(person.unitId(), reach))
        .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
  }
}
