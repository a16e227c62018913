package org.linli.member.dues;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.member.DossierView.StandingView;
import org.linli.member.MemberFileService;
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

  DuesAccount of(UUID memberId) {
    return of(List.of(memberId)).get(memberId);
  }

  Map<UUID, DuesAccount> of(Collection<UUID> members) {
    var assessed = assessments.of(members);
    var paid = months.paid(members);
    var stood = files.standings(members);
    return members.stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                id ->
                    new DuesAccount(
                        assessed.getOrDefault(id, List.of()).stream()
                            .map(row -> new DuesAccount.Assessed(row.from(), row.amountFen))
                            .toList(),
                        spells(stood.getOrDefault(id, List.of())),
                        paid.getOrDefault(id, Set.of()))));
  }

  private static List<DuesAccount.Spell> spells(List<StandingView> rows) {
    return rows.stream()
        .filter(row -> pays(row.status()))
        .map(row -> new DuesAccount.Spell(row.heldFrom(), row.heldUntil()))
        .toList();
  }
}
