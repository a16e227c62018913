package org.linli.org.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linli.org.OrgService;
import org.linli.org.UnitView;
import org.linli.person.PersonService;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;
import org.linli.shared.problem.ProblemException;
import org.linli.shared.time.BusinessDate;

/** Who holds which post, on whatever day is asked for. */
@ApplicationScoped
public class RosterService {
  private final AppointmentRepository appointments;
  private final OrgService org;
  private final PersonService people;
  private final Clock clock;

  RosterService(
      AppointmentRepository appointments, OrgService org, PersonService people, Clock clock) {
    this.appointments = appointments;
    this.org = org;
    this.people = people;
    this.clock = clock;
  }

  /**
   * The unit and all below it that stand on the day, in the order of the tree; units at which no
   * post may stand are left out. Who is known to have held a post is told wherever it was.
   *
   * @param day today when null
   * @throws ProblemException not-found
   */
  @Transactional
  public Page<RosterLine> page(UUID unitId, LocalDate day, PageRequest request, Set<UUID> reach) {
    var on = day == null ? BusinessDate.at(clock.instant(), BusinessDate.HOUSE) : day;
    org.require(unitId, reach);
    var held = appointments.on(on, org.subtree(Set.of(unitId)));
    var places = held.stream().map(a -> a.unitId).collect(Collectors.toUnmodifiableSet());
    var units = org.standing(unitId, on, PostKind.places(), places, request, reach);
    var names = people.names(held.stream().map(a -> a.personId).distinct().toList());
    var byUnit = held.stream().collect(Collectors.groupingBy(a -> a.unitId));
    return units.map(u -> line(u, on, byUnit.getOrDefault(u.id(), List.of()), names));
  }

  private static RosterLine line(
      UnitView unit, LocalDate on, List<Appointment> held, Map<UUID, String> names) {
    var posts =
        PostKind.at(unit.type()).stream()
            .map(
                kind ->
                    new RosterLine.PostView(
                        kind,
                        kind.seats(unit.type()),
                        held.stream()
                            .filter(a -> a.kind == kind)
                            .map(a -> holder(a, names.get(a.personId)))
                            .toList()))
            .toList();
    return new RosterLine(unit.id(), unit.name(), unit.type(), on, posts);
  }

  private static RosterLine.PostHolder holder(Appointment a, String name) {
    return new RosterLine.PostHolder(a.id, a.personId, name, a.heldFrom, a.heldUntil);
  }
}
