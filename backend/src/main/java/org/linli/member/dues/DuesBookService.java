package org.linli.member.dues;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.linli.member.MemberFileService;
import org.linli.member.MemberView;
import org.linli.member.dues.DuesView.AssessmentView;
import org.linli.member.dues.DuesView.DuesMonthView;
import org.linli.org.OrgService;
import org.linli.person.view.ViewLogService;
import org.linli.person.view.Viewed;
import org.linli.shared.json.Texts;
import org.linli.shared.page.Cursor;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;
import org.linli.shared.problem.ProblemException;

/** Reads dues: of one member, the receipts of branches, and who is in arrears. */
@ApplicationScoped
public class DuesBookService {
  /** So many months to come can be paid. */
  static final int MONTHS_AHEAD = 12;

  private static final int BATCH = 200;
  private static final String KEEPING = "党费管理";
  private final DuesAssessmentRepository assessments;
  private final DuesReceiptRepository receipts;
  private final DuesMonthRepository months;
  private final DuesCancellationRepository cancellations;
  private final DuesAccounts accounts;
  private final MemberFileService files;
  private final OrgService org;
  private final ViewLogService looks;

  DuesBookService(
      DuesAssessmentRepository assessments,
      DuesReceiptRepository receipts,
      DuesMonthRepository months,
      DuesCancellationRepository cancellations,
      DuesAccounts accounts,
      MemberFileService files,
      OrgService org,
      ViewLogService looks) {
    this.assessments = assessments;
    this.receipts = receipts;
    this.months = months;
    this.cancellations = cancellations;
    this.accounts = accounts;
    this.files = files;
    this.org = org;
    this.looks = looks;
  }

  /**
   * What somebody earns shows in what they pay, so that it was looked at is written down: here and
   * wherever else amounts are shown.
   *
   * @param purpose what it is read for; null for keeping the dues
   * @throws ProblemException not-found
   */
  @Transactional
  public DuesView dues(UUID memberId, String purpose, Set<UUID> reach) {
    return view(
        files.require(memberId, reach), purpose == null || purpose.isBlank() ? KEEPING : purpose);
  }

  /**
   * Receipts of units within reach, the newest first.
   *
   * @param unitId only of this unit and below it; null for all
   * @param memberId only of this member; null for all
   */
  @Transactional
  public Page<DuesReceiptView> page(
      UUID unitId, UUID memberId, PageRequest request, Set<UUID> reach) {
    var units = org.subtree(reach);
    if (unitId != null) {
      units.retainAll(org.subtree(Set.of(unitId)));
    }
    var rows = receipts.page(units, memberId, request);
    var page = Page.cut(rows, request.limit(), receipt -> Cursor.of(receipt.id));
    return new Page<>(views(page.items()), page.nextCursor());
  }

  /**
   * Members of the unit and below it who are in arrears or not assessed yet, in the order in which
   * they were entered.
   *
   * @throws ProblemException not-found
   */
  @Transactional
  public Page<ArrearsView> arrears(UUID unitId, PageRequest request, Set<UUID> reach) {
    org.require(unitId, reach);
    var here = org.subtree(Set.of(unitId));
    var after = request.after(1).map(cursor -> cursor.part(0, Texts::uuid)).orElse(null);
    var found = new ArrayList<Behind>();
    List<MemberView> batch;
    do {
      batch = files.members(here, after, BATCH);
      found.addAll(behind(batch));
      after = batch.isEmpty() ? after : batch.get(batch.size() - 1).id();
    } while (batch.size() == BATCH && found.size() <= request.limit());
    var page = Page.cut(found, request.limit(), line -> Cursor.of(line.line().memberId()));
    page.items().stream()
        .filter(behind -> behind.line().amountFen() > 0)
        .forEach(behind -> look(behind.personId(), behind.line().unitId(), KEEPING));
    return page.map(Behind::line);
  }

  private void look(UUID personId, UUID unitId, String purpose) {
    looks.record(personId, unitId, Viewed.DOSSIER, purpose);
  }

  /** A line of the list, and whom it is about. */
  private record Behind(UUID personId, ArrearsView line) {}

  private List<Behind> behind(List<MemberView> members) {
    var all = accounts.of(members);
    return members.stream()
        .flatMap(
            member ->
                behind(member, all.get(member.id())).stream()
                    .map(line -> new Behind(member.personId(), line)))
        .toList();
  }

  private Optional<ArrearsView> behind(MemberView member, DuesAccount account) {
    var open = account.arrears(files.today());
    var assessed = !account.assessments().isEmpty();
    if (open.isEmpty() && (assessed || !DuesAccounts.pays(member.status()))) {
      return Optional.empty();
    }
    return Optional.of(
        new ArrearsView(
            member.id(),
            member.name(),
            member.unitId(),
            member.unitName(),
            assessed,
            open.size(),
            open.isEmpty() ? null : open.get(0).month().toString(),
            open.stream().mapToLong(DuesAccount.MonthDue::amountFen).sum()));
  }

  DuesView view(MemberView member) {
    return view(member, KEEPING);
  }

  private DuesView view(MemberView member, String purpose) {
    look(member.personId(), member.unitId(), purpose);
    var account = accounts.of(member);
    var rows = new ArrayList<>(assessments.of(member.id()));
    Collections.reverse(rows);
    var now = YearMonth.from(files.today());
    return new DuesView(
        member.id(),
        member.name(),
        member.unitId(),
        member.unitName(),
        rows.stream()
            .filter(row -> !row.from().isAfter(now))
            .findFirst()
            .map(AssessmentView::of)
            .orElse(null),
        account.paidUpTo().map(YearMonth::toString).orElse(null),
        account.arrears(files.today()).stream().map(DuesMonthView::of).toList(),
        account.openUpTo(now.plusMonths(MONTHS_AHEAD)).stream().map(DuesMonthView::of).toList(),
        months.paid(member.id()).stream()
            .filter(paid -> !account.isStanding(paid.month()))
            .map(DuesMonthView::of)
            .toList(),
        rows.stream().map(AssessmentView::of).toList());
  }

  DuesReceiptView view(DuesReceipt receipt) {
    return views(List.of(receipt)).get(0);
  }

  /** Whose receipts were looked at, in which branch's book. */
  private record Seen(UUID personId, UUID unitId) {}

  private List<DuesReceiptView> views(List<DuesReceipt> rows) {
    var ids = rows.stream().map(receipt -> receipt.id).toList();
    var covered = months.on(ids);
    var cancelled = cancellations.of(ids);
    var members = files.among(rows.stream().map(r -> r.memberId).distinct().toList());
    var units = org.names(rows.stream().map(r -> r.unitId).distinct().toList());
    rows.stream()
        .map(r -> new Seen(members.get(r.memberId).personId(), r.unitId))
        .distinct()
        .forEach(seen -> look(seen.personId(), seen.unitId(), KEEPING));
    return rows.stream()
        .map(
            r -> {
              var end = Optional.ofNullable(cancelled.get(r.id));
              return new DuesReceiptView(
                  r.id,
                  r.number,
                  r.memberId,
                  members.get(r.memberId).name(),
                  r.unitId,
                  units.get(r.unitId),
                  covered.get(r.id).stream().map(DuesMonthView::of).toList(),
                  r.amountFen,
                  r.receivedOn,
                  r.receivedBy,
                  end.map(c -> c.cancelledOn).orElse(null),
                  end.map(c -> c.reason).orElse(null),
                  r.createdAt);
            })
        .toList();
  }
}
