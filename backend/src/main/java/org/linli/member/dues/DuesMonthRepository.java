package org.linli.member.dues;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Questions about months that were paid. */
@ApplicationScoped
class DuesMonthRepository implements PanacheRepositoryBase<DuesMonth, UUID> {

  /** By receipt, the oldest first. */
  Map<UUID, List<DuesMonth>> on(Collection<UUID> receipts) {
    return receipts.isEmpty()
        ? Map.of()
        : find("receiptId in ?1 order by forMonth", receipts).stream()
            .collect(Collectors.groupingBy(row -> row.receiptId));
  }

  /** By member, what valid receipts cover. */
  Map<UUID, Set<YearMonth>> paid(Collection<UUID> members) {
    return members.isEmpty()
        ? Map.of()
        : valid(members)
            .collect(
                Collectors.groupingBy(
                    row -> row.memberId, Collectors.mapping(DuesMonth::month, Collectors.toSet())));
  }

  /** What valid receipts of a member cover, the oldest first. */
  List<DuesMonth> paid(UUID memberId) {
    return valid(Set.of(memberId)).sorted(Comparator.comparing(row -> row.forMonth)).toList();
  }

  private Stream<DuesMonth> valid(Collection<UUID> members) {
    return find(
        "from DuesMonth m where m.memberId in ?1 and not exists"
            + " (select c.receiptId from DuesCancellation c where c.receiptId = m.receiptId)",
        members)
        .stream();
  }

  /** How often a month was paid, by receipts that were cancelled too. */
  long times(UUID memberId, YearMonth month) {
    return count("memberId = ?1 and forMonth = ?2", memberId, month.atDay(1));
  }
}
