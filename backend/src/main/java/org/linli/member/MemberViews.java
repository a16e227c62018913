package org.linli.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linli.member.document.DocumentService;
import org.linli.member.document.DocumentView;
import org.linli.org.OrgService;
import org.linli.person.PersonService;
import org.linli.shared.actor.Colleagues;
import org.linli.shared.time.BusinessDate;

/** Puts names to files and what stands in them, for a whole page in a few queries. */
@ApplicationScoped
class MemberViews {
  private final MemberRepository members;
  private final SupporterRepository supporters;
  private final AnnulmentRepository annulments;
  private final DocumentService documents;
  private final OrgService org;
  private final PersonService people;
  private final PathWords words;
  private final Colleagues colleagues;
  private final Clock clock;

  MemberViews(
      MemberRepository members,
      SupporterRepository supporters,
      AnnulmentRepository annulments,
      DocumentService documents,
      OrgService org,
      PersonService people,
      PathWords words,
      Colleagues colleagues,
      Clock clock) {
    this.members = members;
    this.supporters = supporters;
    this.annulments = annulments;
    this.documents = documents;
    this.org = org;
    this.people = people;
    this.words = words;
    this.colleagues = colleagues;
    this.clock = clock;
  }

  MemberView of(Member member) {
    return of(List.of(member)).get(0);
  }

  List<MemberView> of(Collection<Member> all) {
    var units = org.names(all.stream().map(m -> m.unitId).distinct().toList());
    var known = people.among(all.stream().map(m -> m.personId).distinct().toList());
    var today = BusinessDate.at(clock.instant(), BusinessDate.HOUSE);
    return all.stream()
        .map(m -> MemberView.of(m, known.get(m.personId), today, units.get(m.unitId)))
        .toList();
  }

  List<DossierView.EntryView> entries(List<MemberStep> rows) {
    var entries = rows.stream().map(row -> row.id).toList();
    var papers = documents.of(entries);
    var annulled = annulments.of(entries);
    var actors =
        colleagues.names(
            annulled.values().stream().map(a -> a.actorId).filter(Objects::nonNull).toList());
    var named = supporters.of(entries);
    var ids = named.stream().map(s -> s.supporterId).distinct().toList();
    var names =
        of(members.among(ids)).stream().collect(Collectors.toMap(MemberView::id, MemberView::name));
    return rows.stream()
        .map(
            row ->
                entry(
                    row,
                    named.stream()
                        .filter(s -> s.stepId.equals(row.id))
                        .map(s -> names.get(s.supporterId))
                        .toList(),
                    papers.getOrDefault(row.id, List.of()),
                    Optional.ofNullable(annulled.get(row.id)),
                    actors))
        .toList();
  }

  private DossierView.EntryView entry(
      MemberStep row,
      List<String> named,
      List<DocumentView> papers,
      Optional<Annulment> end,
      Map<UUID, String> actors) {
    return new DossierView.EntryView(
        row.id,
        row.step,
        row.step == null ? null : row.step.number(),
        row.act,
        row.step == null ? words.of(row.act) : words.of(row.step),
        row.body,
        row.happenedOn,
        row.untilDay,
        row.meeting,
        row.document,
        row.note,
        row.statusBefore,
        row.statusAfter,
        named,
        papers,
        end.map(annulment -> annulment.annulledOn).orElse(null),
        end.map(annulment -> annulment.actorId).map(actors::get).orElse(null),
        end.map(annulment -> annulment.reason).orElse(null),
        row.recordedAt);
  }
}
