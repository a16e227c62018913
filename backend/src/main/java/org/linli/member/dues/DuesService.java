package org.linli.member.dues;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import org.linli.member.MemberFileService;
import org.linli.member.MemberReachService;
import org.linli.member.NumberService;
import org.linli.org.OrgService;
import org.linli.shared.actor.CurrentActor;
import org.linli.shared.audit.Audit;
import org.linli.shared.audit.Changes;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;

/**
 * Assesses dues, takes them and cancels receipts; everything under the lock of the member's file,
 * so that no month is paid twice. The lock of the branch's numbers comes after it.
 */
@ApplicationScoped
public class DuesService {
  private static final String COUNTER = "DUES";
  private final DuesAssessmentRepository assessments;
  private final DuesReceiptRepository receipts;
  private final DuesMonthRepository months;
  private final DuesCancellationRepository cancellations;
  private final DuesAccounts accounts;
  private final DuesBookService books;
  private final MemberFileService files;
  private final MemberReachService above;
  private final NumberService numbers;
  private final OrgService org;
  private final CurrentActor actor;
  private final Audit audit;
  private final Clock clock;

  DuesService(
      DuesAssessmentRepository assessments,
      DuesReceiptRepository receipts,
      DuesMonthRepository months,
      DuesCancellationRepository cancellations,
      DuesAccounts accounts,
      DuesBookService books,
      MemberFileService files,
      MemberReachService above,
      NumberService numbers,
      OrgService org,
      CurrentActor actor,
      Audit audit,
      Clock clock) {
    this.assessments = assessments;
    this.receipts = receipts;
    this.months = months;
    this.cancellations = cancellations;
    this.accounts = accounts;
    this.books = books;
    this.files = files;
    this.above = above;
    this.numbers = numbers;
    this.org = org;
    this.actor = actor;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * From a month on. To pay less than the rule says, or nothing, the branch proposes and the level
   * above approves (article 7): that needs the right there.
   *
   * @throws ProblemException not-found, not-allowed for a decision, or for less than before without
   *     a base, by whoever has the right on the branch alone, dues-for-members, dues-too-early,
   *     dues-paid-already, invalid-input
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public DuesView assess(UUID memberId, AssessDues wish, Set<UUID> reach) {
    var member = files.lock(memberId, reach);
    if (wish.kind() == DuesKind.DECIDED) {
      above.requireAbove(member.unitId(), reach);
    }
    if (!DuesAccounts.pays(member.status())) {
      throw new ProblemException(DuesProblem.DUES_FOR_MEMBERS);
    }
    var account = accounts.of(member);
    var row =
        new DuesAssessment(
            member, account.assessments().size(), wish, actor.get(), clock.instant());
    refuseUnlessFits(account, row.from());
    refuseLess(account, row, reach);
    assessments.persistAndFlush(row);
    audit.record(
        "dues-assessed",
        row.subject(),
        Changes.of("memberId", null, row.memberId)
            .and("duesKind", null, row.kind)
            .and("fromMonth", null, row.from())
            .masked("baseFen", null, row.baseFen)
            .masked("amountFen", null, row.amountFen)
            .masked("document", null, row.document));
    return books.view(member);
  }

  private void refuseUnlessFits(DuesAccount account, YearMonth from) {
    if (from.isAfter(lastPayable())) {
      throw ProblemException.field("fromMonth", "range");
    }
    account.spells().stream()
        .map(spell -> YearMonth.from(spell.from()))
        .min(Comparator.naturalOrder())
        .filter(from::isBefore)
        .ifPresent(
            first -> {
              throw new ProblemException(DuesProblem.DUES_TOO_EARLY, first);
            });
    // Months that were paid ahead stay as they were paid; what is open before them may change.
    if (account.paid().contains(from)) {
      throw new ProblemException(DuesProblem.DUES_PAID_ALREADY, from);
    }
  }

  /**
   * Whoever is to pay less than before does so on some paper. What somebody has a month is said
   * with it, and the rule does the rest; without that it is for the level above to approve, or else
   * nobody would need a decision.
   */
  private void refuseLess(DuesAccount account, DuesAssessment row, Set<UUID> reach) {
    if (row.amountFen >= account.mostFen(row.from())) {
      return;
    }
    if (!row.kind.hasBase()) {
      above.requireAbove(row.unitId, reach);
    }
    if (row.document == null) {
      throw ProblemException.field("document", "required");
    }
  }

  /**
   * @throws ProblemException not-found, month-not-due, month-paid, dues-too-little, invalid-input
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public DuesReceiptView take(TakeDues wish, Set<UUID> reach) {
    files.refuseFuture(wish.on());
    var member = files.lock(wish.memberId(), reach);
    var account = accounts.of(member);
    var covered = wish.covered();
    refuseUnlessOpen(account, covered);
    refuseBeforeAnythingWasOwed(account, wish.on());
    refuseTooLittle(wish.amountFen(), covered.stream().mapToLong(account::owedFen).sum());
    var number = "%d-%04d".formatted(wish.on().getYear(), numbers.next(member.unitId(), COUNTER));
    var receipt = new DuesReceipt(member, number, wish, actor.get(), clock.instant());
    receipts.persistAndFlush(receipt);
    for (var month : covered) {
      var turn = months.times(member.id(), month);
      months.persist(new DuesMonth(receipt, month, turn, account.owedFen(month)));
    }
    months.flush();
    audit.record(
        "dues-received",
        receipt.subject(),
        Changes.of("number", null, receipt.number)
            .and("memberId", null, receipt.memberId)
            .and("months", null, covered)
            .masked("amountFen", null, receipt.amountFen)
            .and("receivedOn", null, receipt.receivedOn));
    return books.view(receipt);
  }

  private void refuseUnlessOpen(DuesAccount account, SortedSet<YearMonth> covered) {
    for (var month : covered) {
      if (account.paid().contains(month)) {
        throw new ProblemException(DuesProblem.MONTH_PAID, month);
      }
      if (month.isAfter(lastPayable()) || !account.isOpen(month)) {
        throw new ProblemException(DuesProblem.MONTH_NOT_DUE, month);
      }
    }
  }

  /** Nobody paid here before they stood so that they pay, however late it is entered. */
  private static void refuseBeforeAnythingWasOwed(DuesAccount account, LocalDate on) {
    if (account.spells().stream().allMatch(spell -> on.isBefore(spell.from()))) {
      throw ProblemException.field("on", "range");
    }
  }

  private static void refuseTooLittle(long amountFen, long owedFen) {
    if (amountFen < owedFen) {
      throw new ProblemException(
          DuesProblem.DUES_TOO_LITTLE, BigDecimal.valueOf(owedFen, 2).toPlainString());
    }
  }

  private YearMonth lastPayable() {
    return YearMonth.from(files.today()).plusMonths(DuesBookService.MONTHS_AHEAD);
  }

  /**
   * By the branch that wrote it, or above; its months are open again.
   *
   * @throws ProblemException not-found, receipt-cancelled
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public DuesReceiptView cancel(UUID id, CancelReceipt wish, Set<UUID> reach) {
    var receipt =
        receipts
            .findByIdOptional(id)
            .filter(row -> org.isWithin(row.unitId, reach))
            .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    files.lock(receipt.memberId);
    cancellations
        .findByIdOptional(id)
        .ifPresent(
            before -> {
              throw new ProblemException(DuesProblem.RECEIPT_CANCELLED, before.cancelledOn);
            });
    var row = new DuesCancellation(id, wish.reason(), files.today(), actor.get(), clock.instant());
    cancellations.persistAndFlush(row);
    audit.record(
        "dues-receipt-cancelled",
        receipt.subject(),
        Changes.of("cancelledOn", null, row.cancelledOn).masked("reason", null, row.reason));
    return books.view(receipt);
  }
}
