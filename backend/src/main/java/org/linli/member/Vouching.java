package org.linli.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linli.member.path.MemberStatus;
import org.linli.member.path.Step;
import org.linli.org.OrgService;

/** How contacts and introducers stand; null stands for whoever cannot be one. */
@ApplicationScoped
class Vouching {
  private final MemberRepository members;
  private final StandingRepository standings;
  private final SupporterRepository supporters;
  private final MemberReachService above;
  private final OrgService org;

  Vouching(
      MemberRepository members,
      StandingRepository standings,
      SupporterRepository supporters,
      MemberReachService above,
      OrgService org) {
    this.members = members;
    this.standings = standings;
    this.supporters = supporters;
    this.above = above;
    this.org = org;
  }

  /** Whoever has two files vouches once all the same. */
  List<UUID> onePerPerson(List<UUID> named) {
    var known = members.among(named).stream().collect(Collectors.toMap(m -> m.id, m -> m.personId));
    var seen = new HashSet<UUID>();
    return named.stream().filter(id -> seen.add(known.getOrDefault(id, id))).toList();
  }

  /** On the day; nobody vouches for themselves, nor from another tree. */
  List<MemberStatus> standing(Member member, List<UUID> named, LocalDate on) {
    var top = Set.of(above.above(member.unitId));
    var fit =
        members.among(named).stream()
            .filter(m -> !m.personId.equals(member.personId) && org.isWithin(m.unitId, top))
            .map(m -> m.id)
            .collect(Collectors.toSet());
    return stood(named, fit, on);
  }

  /**
   * How the introducers of a file stood when they were named, as it is known now: who was expelled
   * from an earlier day on was no full member then.
   *
   * @param rows what counts of the file
   */
  List<MemberStatus> asNamed(List<MemberStep> rows) {
    return rows.stream()
        .filter(row -> row.step == Step.INTRODUCERS_NAMED)
        .reduce((before, row) -> row)
        .map(
            row -> {
              var named = supporters.of(List.of(row.id)).stream().map(s -> s.supporterId).toList();
              return stood(named, Set.copyOf(named), row.happenedOn);
            })
        .orElse(List.of());
  }

  private List<MemberStatus> stood(List<UUID> named, Set<UUID> fit, LocalDate on) {
    var status = standings.on(on, named);
    var stood = new ArrayList<MemberStatus>();
    named.forEach(id -> stood.add(fit.contains(id) ? status.get(id) : null));
    return stood;
  }
}
