package org.linli.member.dues;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One member's dues; months are written as in 2026-01.
 *
 * @param current what holds this month; null while nothing was assessed
 * @param paidUpTo the last month that is paid with none open before it; null if there is none
 * @param arrears months that are over and open, the oldest first
 * @param payable the same, and what is open of this month and the twelve after it
 * @param overpaid months that a valid receipt covers, though they do not stand so that they pay: an
 *     act was dated back, or they had paid ahead
 * @param assessments the last one entered first
 */
public record DuesView(
    UUID memberId,
    String memberName,
    UUID unitId,
    String unitName,
    @Nullable AssessmentView current,
    @Nullable String paidUpTo,
    List<DuesMonthView> arrears,
    List<DuesMonthView> payable,
    List<DuesMonthView> overpaid,
    List<AssessmentView> assessments) {

  /**
   * What somebody was to pay from a month on.
   *
   * @param baseFen null where the amount does not follow from one
   * @param amountFen a month; 0 for whoever is exempt
   */
  public record AssessmentView(
      UUID id,
      DuesKind kind,
      @Nullable Long baseFen,
      long amountFen,
      String fromMonth,
      @Nullable String document,
      Instant createdAt) {

    static AssessmentView of(DuesAssessment row) {
      return new AssessmentView(
          row.id,
          row.kind,
          row.baseFen,
          row.amountFen,
          row.from().toString(),
          row.document,
          row.createdAt);
    }
  }

  /** One month, and what is or was due of it. */
  public record DuesMonthView(String month, long amountFen) {

    static DuesMonthView of(DuesAccount.MonthDue due) {
      return new DuesMonthView(due.month().toString(), due.amountFen());
    }

    static DuesMonthView of(DuesMonth paid) {
      return new DuesMonthView(paid.month().toString(), paid.amountFen);
    }
  }
}
