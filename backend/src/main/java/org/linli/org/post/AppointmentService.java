package org.linli.org.post;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.linli.org.OrgService;
import org.linli.org.UnitProblem;
import org.linli.org.UnitView;
import org.linli.person.PersonService;
import org.linli.shared.audit.Audit;
import org.linli.shared.audit.Changes;
import org.linli.shared.page.Cursor;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;

/**
 * Who is given a post and who leaves it. Every change is made under the lock of the unit, so that
 * no seat is given twice. Reach is the units on which the caller's roles were granted.
 */
@ApplicationScoped
public class AppointmentService {
  private final AppointmentRepository appointments;
  private final AppointmentViews views;
  private final PeopleService known;
  private final PersonService people;
  private final OrgService org;
  private final Audit audit;
  private final Clock clock;

  AppointmentService(
      AppointmentRepository appointments,
      AppointmentViews views,
      PeopleService known,
      PersonService people,
      OrgService org,
      Audit audit,
      Clock clock) {
    this.appointments = appointments;
    this.views = views;
    this.known = known;
    this.people = people;
    this.org = org;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Everything that was ever entered at a unit, the latest first.
   *
   * @param kind only of this post; null for all
   * @throws ProblemException not-found
   */
  @Transactional
  public Page<AppointmentView> ofUnit(
      UUID unitId, PostKind kind, PageRequest request, Set<UUID> reach) {
    org.require(unitId, reach);
    return page(appointments.historyOf(unitId, kind, request), request);
  }

  /**
   * The same for a person, as far as the posts are within reach.
   *
   * @throws ProblemException not-found
   */
  @Transactional
  public Page<AppointmentView> ofPerson(UUID personId, PageRequest request, Set<UUID> reach) {
    known.get(personId, reach);
    return page(appointments.historyOf(personId, org.subtree(reach), request), request);
  }

  private Page<AppointmentView> page(List<Appointment> rows, PageRequest request) {
    var page = Page.cut(rows, request.limit(), a -> Cursor.of(a.heldFrom, a.id));
    return new Page<>(views.of(page.items()), page.nextCursor());
  }

  /**
   * @throws ProblemException not-found for a unit or a person out of reach, post-not-here,
   *     not-from-committee, unit-not-yet-founded, unit-dissolved, holds-post-already, post-held,
   *     post-free-later
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public AppointmentView appoint(UUID unitId, AppointPerson wish, Set<UUID> reach) {
    var unit = org.lock(unitId, reach);
    known.require(wish.personId(), reach);
    var term = termOf(wish);
    refuseUnlessItFits(unit, wish, term);
    var made = new Appointment(unitId, wish.kind(), wish.personId(), term, clock.instant());
    appointments.persistAndFlush(made);
    audit.record(
        "person-appointed",
        made.subject(),
        Changes.of("kind", null, made.kind)
            .and("personId", null, made.personId)
            .and("heldFrom", null, made.heldFrom)
            .and("heldUntil", null, made.heldUntil));
    return views.of(made);
  }

  /**
   * @throws ProblemException not-found, appointment-ended, appointment-annulled
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public AppointmentView end(UUID id, EndAppointment wish, Set<UUID> reach) {
    return change(id, reach, a -> end(a, wish.on(), wish.reason()));
  }

  /** For an appointment at a unit that is locked. */
  void end(Appointment appointment, LocalDate on, String reason) {
    appointment.end(on, reason);
    audit.record(
        "post-left",
        appointment.subject(),
        Changes.of("heldUntil", null, appointment.heldUntil)
            .masked("reason", null, appointment.endReason));
  }

  /**
   * @throws ProblemException not-found, appointment-annulled
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public AppointmentView annul(UUID id, AnnulAppointment wish, Set<UUID> reach) {
    return change(
        id,
        reach,
        a -> {
          a.annul(wish.reason(), clock.instant());
          audit.record(
              "appointment-annulled",
              a.subject(),
              Changes.of("annulledAt", null, a.annulledAt).masked("reason", null, a.annulReason));
        });
  }

  private AppointmentView change(UUID id, Set<UUID> reach, Consumer<Appointment> verb) {
    var unitId =
        appointments.unitOf(id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    org.lock(unitId, reach);
    var appointment = appointments.findById(id);
    verb.accept(appointment);
    appointments.flush();
    return views.of(appointment);
  }

  private static Term termOf(AppointPerson wish) {
    if (wish.heldUntil() != null && !wish.heldUntil().isAfter(wish.heldFrom())) {
      throw ProblemException.tooEarly("heldUntil", wish.heldFrom().plusDays(1));
    }
    return new Term(wish.heldFrom(), wish.heldUntil());
  }

  private void refuseUnlessItFits(UnitView unit, AppointPerson wish, Term term) {
    var number = wish.kind().seats(unit.type());
    if (number == 0) {
      throw new ProblemException(PostProblem.POST_NOT_HERE);
    }
    if (wish.kind() == PostKind.INSTRUCTOR && !comesFromCommittee(unit, wish.personId(), term)) {
      throw new ProblemException(PostProblem.NOT_FROM_COMMITTEE);
    }
    unit.refuseBeforeFounding(term.from());
    if (unit.dissolvedOn() != null && term.outlasts(unit.dissolvedOn())) {
      throw new ProblemException(UnitProblem.UNIT_DISSOLVED, unit.dissolvedOn());
    }
    var others = appointments.of(unit.id(), wish.kind());
    var meeting = others.stream().filter(a -> a.term().meets(term)).toList();
    if (meeting.stream().anyMatch(a -> a.personId.equals(wish.personId()))) {
      throw new ProblemException(PostProblem.HOLDS_POST_ALREADY);
    }
    var seats = new Seats(number, others.stream().map(Appointment::term).toList());
    if (!seats.hasRoomFor(term)) {
      throw taken(seats, term, meeting);
    }
  }

  /** At the top of every tree stands a committee; it sends its own people, or who holds a post. */
  private boolean comesFromCommittee(UnitView branch, UUID personId, Term term) {
    var committee = org.line(branch.id()).get(0);
    return people.find(personId).filter(it -> it.unitId().equals(committee)).isPresent()
        || appointments.on(term.from(), List.of(committee)).stream()
            .anyMatch(it -> it.personId.equals(personId));
  }

  /** Says who is in the way, and from when nobody is. */
  private ProblemException taken(Seats seats, Term term, List<Appointment> meeting) {
    var names = people.names(meeting.stream().map(a -> a.personId).toList());
    var holders =
        meeting.stream().map(a -> names.get(a.personId)).distinct().collect(joining(", "));
    return seats
        .firstFree(term)
        .map(day -> new ProblemException(PostProblem.POST_FREE_LATER, holders, day))
        .orElseGet(() -> new ProblemException(PostProblem.POST_HELD, holders));
  }
}
