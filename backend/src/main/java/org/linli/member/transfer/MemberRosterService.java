package org.linli.member.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.member.MemberFileService;
import org.linli.member.path.MemberStatus;
import org.linli.member.place.PlaceKind;
import org.linli.member.place.PlaceService;
import org.linli.member.place.PlaceView;
import org.linli.org.OrgService;
import org.linli.org.UnitType;
import org.linli.org.post.PostKind;
import org.linli.org.post.RosterService;
import org.linli.shared.json.Texts;
import org.linli.shared.page.Cursor;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;

/** Who belonged where on any day, and how many. */
@ApplicationScoped
public class MemberRosterService {
  private static final Comparator<RosterMember> BY_PLACE =
      Comparator.comparing(RosterMember::branchName)
          .thenComparing(RosterMember::groupName, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(RosterMember::name);

  private final PlaceService places;
  private final MemberFileService files;
  private final TransferLetterRepository letters;
  private final RosterService posts;
  private final OrgService org;

  MemberRosterService(
      PlaceService places,
      MemberFileService files,
      TransferLetterRepository letters,
      RosterService posts,
      OrgService org) {
    this.places = places;
    this.files = files;
    this.letters = letters;
    this.posts = posts;
    this.org = org;
  }

  /**
   * Everybody who belonged to the unit or below it on the day, and the guests who attended there.
   *
   * @param day today when null
   */
  @Transactional
  public Page<RosterMember> roster(
      UUID unitId, LocalDate day, PageRequest request, Set<UUID> reach) {
    org.require(unitId, reach);
    var on = day == null ? files.today() : day;
    var after = request.after(1).map(cursor -> cursor.part(0, Texts::uuid)).orElse(null);
    var here = org.subtree(Set.of(unitId));
    var ids =
        present(here, on).stream()
            .filter(id -> after == null || id.toString().compareTo(after.toString()) > 0)
            .limit(request.limit() + 1L)
            .toList();
    var lines = lines(ids, on, here, org.subtree(reach));
    return Page.cut(lines, request.limit(), line -> Cursor.of(line.memberId()));
  }

  /**
   * The same, all of them, branch by branch and group by group.
   *
   * @param day today when null
   */
  @Transactional
  public List<RosterMember> all(UUID unitId, LocalDate day, Set<UUID> reach) {
    org.require(unitId, reach);
    var on = day == null ? files.today() : day;
    var here = org.subtree(Set.of(unitId));
    return lines(present(here, on), on, here, org.subtree(reach)).stream()
        .sorted(BY_PLACE)
        .toList();
  }

  private List<UUID> present(Set<UUID> here, LocalDate on) {
    return places.at(here, on).stream()
        .map(PlaceView::memberId)
        .distinct()
        .sorted(Comparator.comparing(UUID::toString))
        .toList();
  }

  private List<RosterMember> lines(
      List<UUID> ids, LocalDate on, Set<UUID> here, Set<UUID> readable) {
    var were = byMember(places.ofMembers(ids, on));
    var stood = files.standing(ids, on);
    var members = files.among(ids);
    var underWay = underWay(branches(were), on);
    return ids.stream()
        .filter(id -> were.get(id).containsKey(PlaceKind.BELONGS))
        .map(
            id -> {
              var of = were.get(id);
              var belongs = of.get(PlaceKind.BELONGS);
              return new RosterMember(
                  id,
                  members.get(id).name(),
                  stood.get(id),
                  belongs.unitId(),
                  belongs.unitName(),
                  name(of.get(PlaceKind.GROUP)),
                  name(of.get(PlaceKind.ATTENDS)),
                  !here.contains(belongs.unitId()) && !isBelow(of.get(PlaceKind.GROUP), here),
                  of.containsKey(PlaceKind.VOTES),
                  underWay.contains(id),
                  readable.contains(members.get(id).unitId()) ? null : members.get(id).unitName());
            })
        .toList();
  }

  private static boolean isBelow(PlaceView group, Set<UUID> here) {
    return group != null && here.contains(group.unitId());
  }

  /**
   * @param day today when null
   */
  @Transactional
  public HeadCount count(UUID unitId, LocalDate day, Set<UUID> reach) {
    org.require(unitId, reach);
    var on = day == null ? files.today() : day;
    var there = places.at(org.subtree(Set.of(unitId)), on);
    var belongs = there.stream().filter(p -> p.kind() == PlaceKind.BELONGS).toList();
    var stood = files.standing(belongs.stream().map(PlaceView::memberId).toList(), on);
    var members = belongs.stream().collect(Collectors.groupingBy(PlaceView::unitId));
    var names = names(unitId, belongs, on);
    var underWay = underWay(names.keySet(), on);
    var counts =
        names.entrySet().stream()
            .map(
                branch ->
                    branch(
                        branch.getKey(),
                        branch.getValue(),
                        members.getOrDefault(branch.getKey(), List.of()),
                        there,
                        stood,
                        underWay,
                        on))
            .sorted(Comparator.comparing(HeadCount.BranchCount::unitName))
            .toList();
    var moving = (int) belongs.stream().filter(p -> underWay.contains(p.memberId())).count();
    return new HeadCount(unitId, on, belongs.size(), belongs.size() - moving, moving, counts);
  }

  /** Of the branches that had members on the day, and of those that stood without any. */
  private Map<UUID, String> names(UUID unitId, List<PlaceView> belongs, LocalDate on) {
    var names = new HashMap<UUID, String>();
    org.standing(unitId, on, UnitType.PARTY_BRANCH, Set.of(unitId)).stream()
        .forEach(unit -> names.put(unit.id(), unit.name()));
    belongs.forEach(place -> names.put(place.unitId(), place.unitName()));
    return names;
  }

  private HeadCount.BranchCount branch(
      UUID unit,
      String name,
      List<PlaceView> rows,
      List<PlaceView> there,
      Map<UUID, MemberStatus> stood,
      Set<UUID> underWay,
      LocalDate on) {
    var moving = (int) rows.stream().filter(p -> underWay.contains(p.memberId())).count();
    var full =
        (int) rows.stream().filter(p -> MemberStatus.FULL == stood.get(p.memberId())).count();
    var attending =
        (int)
            there.stream()
                .filter(p -> p.kind() == PlaceKind.ATTENDS && p.unitId().equals(unit))
                .count();
    return new HeadCount.BranchCount(
        unit,
        name,
        rows.size(),
        rows.size() - moving,
        moving,
        full,
        attending,
        HeadCount.warnings(rows.size(), full, hasCommittee(unit, on)));
  }

  private boolean hasCommittee(UUID branch, LocalDate on) {
    return posts.page(branch, on, new PageRequest(), Set.of(branch)).items().stream()
        .filter(line -> line.unitId().equals(branch))
        .flatMap(line -> line.posts().stream())
        .anyMatch(p -> p.kind() == PostKind.COMMITTEE_MEMBER && !p.holders().isEmpty());
  }

  private Set<UUID> underWay(Collection<UUID> branches, LocalDate on) {
    return letters.underWay(branches, on).stream()
        .map(letter -> letter.memberId)
        .collect(Collectors.toSet());
  }

  private static Set<UUID> branches(Map<UUID, Map<PlaceKind, PlaceView>> were) {
    return were.values().stream()
        .map(of -> of.get(PlaceKind.BELONGS))
        .filter(place -> place != null)
        .map(PlaceView::unitId)
        .collect(Collectors.toSet());
  }

  private static Map<UUID, Map<PlaceKind, PlaceView>> byMember(List<PlaceView> rows) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                PlaceView::memberId,
                Collectors.toMap(PlaceView::kind, Function.identity(), (a, b) -> a)));
  }

  private static String name(PlaceView place) {
    return place == null ? null : place.unitName();
  }
}
