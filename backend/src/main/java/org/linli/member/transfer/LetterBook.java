package org.linli.member.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.linli.member.MemberFileService;
import org.linli.org.OrgService;
import org.linli.org.UnitType;
import org.linli.org.UnitView;
import org.linli.shared.page.Cursor;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;

/** Letters as either side sees them, and the units between which they go. */
@ApplicationScoped
class LetterBook {
  private static final Set<UnitType> PARTY =
      Set.of(UnitType.COMMITTEE, UnitType.PARTY_BRANCH, UnitType.PARTY_GROUP);

  private final TransferLetterRepository letters;
  private final MemberFileService files;
  private final OrgService org;

  LetterBook(TransferLetterRepository letters, MemberFileService files, OrgService org) {
    this.letters = letters;
    this.files = files;
    this.org = org;
  }

  /**
   * Letters that units within reach sent or shall receive, the newest first.
   *
   * @param memberId only of this member; null for all
   */
  @Transactional
  public Page<LetterView> page(
      LetterState state, UUID memberId, PageRequest request, Set<UUID> reach) {
    var rows = letters.page(org.subtree(reach), state, memberId, files.today(), request);
    var page = Page.cut(rows, request.limit(), letter -> Cursor.of(letter.id));
    return new Page<>(views(page.items(), reach), page.nextCursor());
  }

  /**
   * The party's units at and below this one, in the order of the tree.
   *
   * @throws ProblemException not-found
   */
  @Transactional
  public Page<UnitView> partyUnits(UUID unit, PageRequest request, Set<UUID> reach) {
    return org.standing(unit, files.today(), PARTY, request, reach);
  }

  /**
   * The branches of the same tree, in its order.
   *
   * @throws ProblemException not-found
   */
  @Transactional
  public Page<UnitView> sisters(UUID branch, PageRequest request, Set<UUID> reach) {
    org.require(branch, reach);
    var top = org.line(branch).get(0);
    return org.standing(top, files.today(), Set.of(UnitType.PARTY_BRANCH), request, Set.of(top));
  }

  /**
   * @throws ProblemException not-found for whoever keeps neither side
   */
  TransferLetter within(UUID id, Set<UUID> reach) {
    return letters
        .findByIdOptional(id)
        .filter(
            letter ->
                maySettle(letter, reach)
                    || (letter.toUnitId != null && org.isWithin(letter.toUnitId, reach)))
        .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
  }

  boolean mayReceive(TransferLetter letter, Set<UUID> reach) {
    return org.isWithin(letter.toUnitId == null ? letter.fromUnitId : letter.toUnitId, reach);
  }

  boolean maySettle(TransferLetter letter, Set<UUID> reach) {
    return letter.fromUnitId != null && org.isWithin(letter.fromUnitId, reach);
  }

  LetterView view(TransferLetter letter, Set<UUID> reach) {
    return views(List.of(letter), reach).get(0);
  }

  private List<LetterView> views(List<TransferLetter> rows, Set<UUID> reach) {
    var members = files.among(rows.stream().map(letter -> letter.memberId).toList());
    var units =
        org.names(
            rows.stream()
                .flatMap(letter -> Stream.of(letter.fromUnitId, letter.toUnitId))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    var mine = org.subtree(reach);
    var today = files.today();
    return rows.stream()
        .map(
            l ->
                new LetterView(
                    l.id,
                    l.number,
                    l.memberId,
                    members.get(l.memberId).name(),
                    l.fromUnitId,
                    l.fromUnitId == null ? l.fromOutside : units.get(l.fromUnitId),
                    l.toUnitId,
                    l.toUnitId == null ? l.toOutside : units.get(l.toUnitId),
                    l.acrossProvinces,
                    l.sentOn,
                    l.validUntil,
                    l.state(today),
                    l.settledOn,
                    l.note,
                    l.received == null
                        && mine.contains(l.toUnitId == null ? l.fromUnitId : l.toUnitId),
                    l.received == null && mine.contains(l.fromUnitId)))
        .toList();
  }
}
