package org.linli.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.linli.member.path.Facts;
import org.linli.member.path.MemberStatus;
import org.linli.member.path.Way;
import org.linli.member.place.PlaceService;
import org.linli.org.OrgService;
import org.linli.person.PersonService;
import org.linli.person.view.StandardPurpose;
import org.linli.person.view.ViewLogService;
import org.linli.person.view.Viewed;
import org.linli.shared.page.Cursor;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;

/**
 * Reads files: lists, whole dossiers, ways, and what is due. Whoever looks into a file is written
 * into the view log.
 */
@ApplicationScoped
public class DossierService {
  /** Of whoever keeps the file and says no more. */
  private static final String KEEPING = StandardPurpose.FILE_KEEPING.name();

  private static final Set<MemberStatus> ON_THE_WAY =
      Arrays.stream(MemberStatus.values())
          .filter(MemberStatus::isOnTheWay)
          .collect(Collectors.toUnmodifiableSet());
  private final MemberRepository members;
  private final MemberStepRepository steps;
  private final StandingRepository standings;
  private final MemberViews views;
  private final PathWords words;
  private final MemberFileService files;
  private final MemberReachService above;
  private final PlaceService places;
  private final PersonService people;
  private final OrgService org;
  private final ViewLogService looks;

  DossierService(
      MemberRepository members,
      MemberStepRepository steps,
      StandingRepository standings,
      MemberViews views,
      PathWords words,
      MemberFileService files,
      MemberReachService above,
      PlaceService places,
      PersonService people,
      OrgService org,
      ViewLogService looks) {
    this.members = members;
    this.steps = steps;
    this.standings = standings;
    this.views = views;
    this.words = words;
    this.files = files;
    this.above = above;
    this.places = places;
    this.people = people;
    this.org = org;
    this.looks = looks;
  }

  /** In the order in which they were entered. */
  @Transactional
  public Page<MemberView> page(MemberSearch search, PageRequest request, Set<UUID> reach) {
    var units = org.subtree(reach);
    if (search.unitId != null) {
      units.retainAll(org.subtree(Set.of(search.unitId)));
    }
    var named = search.q == null ? null : people.named(search.q, members.peopleOf(units));
    var rows = members.page(units, search.status, named, request);
    var page = Page.cut(rows, request.limit(), m -> Cursor.of(m.id));
    return new Page<>(views.of(page.items()), page.nextCursor());
  }

  /**
   * @param purpose what it is read for, written into the view log; null for keeping the file
   * @throws ProblemException not-found
   */
  @Transactional
  public DossierView dossier(UUID id, String purpose, Set<UUID> reach) {
    var member = look(id, purpose, reach);
    return new DossierView(
        views.of(member),
        who(member),
        org.isWithin(above.above(member.unitId), reach),
        views.entries(steps.of(id)),
        standings.of(id).stream().map(Standing::view).toList(),
        places.history(id));
  }

  /** A file opened by mistake is nobody's, and tells of whoever it was taken for the name alone. */
  private DossierView.Particulars who(Member member) {
    return people
        .find(member.personId)
        .filter(person -> member.status != MemberStatus.ANNULLED)
        .map(person -> DossierView.Particulars.of(person, files.today()))
        .orElse(DossierView.Particulars.NONE);
  }

  /**
   * @param purpose likewise
   * @throws ProblemException not-found
   */
  @Transactional
  public PathView path(UUID id, String purpose, Set<UUID> reach) {
    var member = look(id, purpose, reach);
    var today = files.today();
    var facts = Chronicle.facts(member, steps.counting(id));
    return new PathView(
        id,
        member.status,
        today,
        facts.probationEnd().orElse(null),
        new Way(facts, today).steps().stream().map(this::step).toList());
  }

  /**
   * A file somebody looks into, or at a document of it.
   *
   * @throws ProblemException not-found
   */
  @Transactional(Transactional.TxType.MANDATORY)
  Member look(UUID id, String purpose, Set<UUID> reach) {
    var member = members.findById(id);
    if (member == null || !org.isWithin(member.unitId, reach)) {
      throw new ProblemException(CommonProblem.NOT_FOUND);
    }
    var said = purpose == null || purpose.isBlank() ? KEEPING : purpose;
    looks.record(member.personId, member.unitId, Viewed.DOSSIER, said);
    return member;
  }

  private PathView.StepView step(Way.Standing s) {
    var step = s.step();
    return new PathView.StepView(
        step.number(),
        step,
        words.of(step),
        step.stage(),
        words.of(step.stage()),
        step.body(),
        step.needs(),
        step.isRepeated(),
        s.state(),
        s.doneOn(),
        s.dueBy(),
        s.deadline() == null ? null : words.of(s.deadline()),
        words.of(s.holds()));
  }

  /** Of everybody on the way within reach what is next, the most urgent first. */
  @Transactional
  public Page<DueView> due(Set<UUID> reach) {
    var all = members.standing(org.subtree(reach), ON_THE_WAY);
    var rows = steps.counting(all.stream().map(m -> m.id).toList());
    var lines = views.of(all);
    var today = files.today();
    return Page.whole(
        IntStream.range(0, all.size())
            .mapToObj(
                i -> {
                  var member = all.get(i);
                  var facts = Chronicle.facts(member, rows.getOrDefault(member.id, List.of()));
                  return next(facts, today).map(s -> due(lines.get(i), s));
                })
            .flatMap(Optional::stream)
            .sorted(
                Comparator.comparing(DossierService::urgency)
                    .thenComparing(DueView::name)
                    .thenComparing(DueView::memberId))
            .toList());
  }

  /** What is overdue goes before what is open; a review that comes round counts as well. */
  private static Optional<Way.Standing> next(Facts facts, LocalDate today) {
    var way = new Way(facts, today).steps();
    return way.stream()
        .filter(s -> s.state() == Way.State.OVERDUE)
        .findFirst()
        .or(() -> facts.next().map(step -> way.get(step.ordinal())));
  }

  private DueView due(MemberView member, Way.Standing s) {
    return new DueView(
        member.id(),
        member.name(),
        member.unitId(),
        member.unitName(),
        member.status(),
        s.step().number(),
        s.step(),
        words.of(s.step()),
        s.step().body().isAbove(),
        s.state(),
        s.dueBy(),
        s.holds().stream()
            .map(h -> h.firstDate())
            .filter(day -> day != null)
            .max(Comparator.naturalOrder())
            .orElse(null));
  }

  private static LocalDate urgency(DueView due) {
    if (due.firstDate() != null) {
      return due.firstDate();
    }
    return due.dueBy() == null ? LocalDate.MAX : due.dueBy();
  }
}
