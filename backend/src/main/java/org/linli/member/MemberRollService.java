package org.linli.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linli.member.path.MemberStatus;
import org.linli.member.place.PlaceKind;
import org.linli.member.place.PlaceService;
import org.linli.member.place.PlaceView;
import org.linli.person.PersonService;

/** Files by the hundred, for a table that is held against them or taken out. */
@ApplicationScoped
public class MemberRollService {
  private final MemberRepository members;
  private final MemberFileService files;
  private final PlaceService places;
  private final PersonService people;

  MemberRollService(
      MemberRepository members,
      MemberFileService files,
      PlaceService places,
      PersonService people) {
    this.members = members;
    this.files = files;
    this.places = places;
    this.people = people;
  }

  /**
   * Files that these units keep, branch by branch, as a list narrowed like this has them.
   *
   * @param status only of who stands so; null for all
   * @param q as {@link MemberSearch#q}; null for all
   * @param most at most so many
   */
  @Transactional
  public List<MemberFile> kept(Collection<UUID> units, MemberStatus status, String q, int most) {
    var named = q == null ? null : people.named(q, members.peopleOf(units));
    return told(members.byBranch(units, status, named, most));
  }

  /** Files of these people, whoever keeps them. */
  @Transactional
  public List<MemberFile> of(Collection<UUID> people) {
    return told(members.ofPeople(people));
  }

  private List<MemberFile> told(List<Member> rows) {
    var ids = rows.stream().map(member -> member.id).toList();
    var now =
        places.ofMembers(ids, files.today()).stream()
            .filter(place -> Set.of(PlaceKind.BELONGS, PlaceKind.GROUP).contains(place.kind()))
            .collect(Collectors.groupingBy(PlaceView::memberId));
    return rows.stream().map(row -> file(row, now.getOrDefault(row.id, List.of()))).toList();
  }

  private static MemberFile file(Member m, List<PlaceView> now) {
    var group = now.stream().filter(place -> place.kind() == PlaceKind.GROUP).findFirst();
    var home = now.stream().filter(place -> place.kind() == PlaceKind.BELONGS).findFirst();
    return new MemberFile(
        m.id,
        m.personId,
        m.unitId,
        m.status,
        m.appliedOn,
        m.probationFrom,
        m.fullOn,
        group.map(PlaceView::unitId).orElse(null),
        home.map(PlaceView::heldFrom).orElse(null));
  }
}
