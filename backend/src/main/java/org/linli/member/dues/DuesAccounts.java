package org.linli.member.dues;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linli.member.DossierView.StandingView;
import org.linli.member.MemberFileService;
import org.linli.member.MemberView;
import org.linli.member.path.MemberStatus;

/** Reads accounts, of a whole batch of members in a few queries. */
@ApplicationScoped
class DuesAccounts {
  private final DuesAssessmentRepository assessments;
  private final DuesMonthRepository months;
  private final MemberFileService files;

  DuesAccounts(
      DuesAssessmentRepository assessments, DuesMonthRepository months, MemberFileService files) {
    this.assessments = assessments;
    this.months = months;
    this.files = files;
  }

  /** Whoever stands so pays: members, but for those whose membership rests. */
  static boolean pays(MemberStatus status) {
    return status.isMember() && status != MemberStatus.SUSPENDED;
  }

  DuesAccount of(MemberView member) {
    return of(List.of(member)).get(member.id());
  }

  /** By member. */
  Map<UUID, DuesAccount> of(Collection<MemberView> members) {
    var ids = members.stream().map(MemberView::id).toList();
    var assessed = assessments.of(ids);
    var paid = months.paid(ids);
    var stood = files.standings(ids);
    return members.stream()
        .collect(
            Collectors.toMap(
                MemberView::id,
                member ->
                    new DuesAccount(
                        assessed.getOrDefault(member.id(), List.of()).stream()
                            .map(row -> new DuesAccount.Assessed(row.from(), row.amountFen))
                            .toList(),
                        spells(stood.getOrDefault(member.id(), List.of()), member.probationFrom()),
                        paid.getOrDefault(member.id(), Set.of()))));
  }

  /**
   * When they stood so that they pay. The admission holds from its approval on, but dues are paid
   * from the branch meeting on (article 8). Of whoever was a member before their file began, only
   * what came after.
   *
   * @param rows how they stood, the oldest first
   * @param meeting the day of the branch meeting on the admission; null before
   */
  static List<DuesAccount.Spell> spells(List<StandingView> rows, LocalDate meeting) {
    var spells = new ArrayList<DuesAccount.Spell>();
    for (var i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      if (pays(row.status())) {
        var isAdmission = i > 0 && rows.get(i - 1).status().isOnTheWay() && spells.isEmpty();
        var from = isAdmission && meeting != null ? meeting : row.heldFrom();
        spells.add(new DuesAccount.Spell(from, row.heldUntil()));
      }
    }
    return spells;
  }
}
