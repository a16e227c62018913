package org.linli.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.linli.member.MemberFileService;
import org.linli.member.dues.AssessDues;
import org.linli.member.dues.DuesKind;
import org.linli.member.dues.DuesService;
import org.linli.member.dues.DuesView;
import org.linli.member.dues.TakeDues;

/**
 * Dues of the members of a branch: assessed from a year ago on, paid up to last month, but for
 * three who are behind.
 */
@ApplicationScoped
class DemoDues {
  private static final int MONTHS = 12;
  private static final long FARMER_FEN = 100;

  /** How many months each of those is behind. */
  private static final List<Integer> BEHIND = List.of(2, 3, 7);

  /** Who they are: neither those who hold posts, nor whoever is under way. */
  private static final List<Integer> WHO = List.of(19, 28, 37);

  private static final long WAGE_FEN = 320_000;
  private static final long PENSION_FEN = 260_000;
  private static final long STEP_FEN = 45_000;

  private final MemberFileService files;
  private final DuesService dues;

  DemoDues(MemberFileService files, DuesService dues) {
    this.files = files;
    this.dues = dues;
  }

  /**
   * @param members in the order in which they were entered
   */
  void make(Collection<UUID> members, LocalDate today, Set<UUID> reach) {
    var known = files.among(members);
    var order = new ArrayList<>(members);
    var last = YearMonth.from(today).minusMonths(1);
    for (var i = 0; i < order.size(); i++) {
      var since = YearMonth.from(known.get(order.get(i)).probationFrom());
      var first = last.minusMonths(MONTHS - 1L);
      var from = since.isAfter(first) ? since : first;
      var account = dues.assess(order.get(i), wish(i, from), reach);
      var who = WHO.indexOf(i);
      pay(account, who < 0 ? 0 : BEHIND.get(who), today);
    }
  }

  private static AssessDues wish(int i, YearMonth from) {
    var more = i % 7 * STEP_FEN;
    return switch (i % 4) {
      case 0 -> of(DuesKind.PENSION, PENSION_FEN + more, null, from);
      case 1 -> of(DuesKind.WAGE, WAGE_FEN + more, null, from);
      case 2 -> of(DuesKind.FARMER, null, FARMER_FEN, from);
      default -> of(DuesKind.LEAST, null, null, from);
    };
  }

  private static AssessDues of(DuesKind kind, Long base, Long amount, YearMonth from) {
    return new AssessDues(kind, base, amount, from.toString(), null);
  }

  private void pay(DuesView account, int behind, LocalDate today) {
    var over = account.arrears();
    var paid = over.subList(0, Math.max(0, over.size() - behind));
    if (!paid.isEmpty()) {
      var sum = paid.stream().mapToLong(DuesView.DuesMonthView::amountFen).sum();
      var months = paid.stream().map(DuesView.DuesMonthView::month).toList();
      var wish = new TakeDues(account.memberId(), months, sum, today.withDayOfMonth(1));
      dues.take(wish, Set.of(account.unitId()));
    }
  }
}
