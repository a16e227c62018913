package org.linli.servicewindow.kiosk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.TreeMap;
import java.util.UUID;
import org.linli.servicewindow.hall.HallAccess;
import org.linli.servicewindow.hall.HallService;
import org.linli.servicewindow.ledger.LedgerService;
import org.linli.servicewindow.ticket.ReservedNumbers;

/** Holds the counters of a day against its ledger. */
@ApplicationScoped
public class NumberChecker {
  private final HallService halls;
  private final LedgerService ledger;
  private final ReservedNumbers numbers;

  NumberChecker(HallService halls, LedgerService ledger, ReservedNumbers numbers) {
    this.halls = halls;
    this.ledger = ledger;
    this.numbers = numbers;
  }

  /** Under the hall's lock, so that nothing moves between the two looks. */
  @Transactional
  public NumberCheck check(UUID hallId, LocalDate date) {
    halls.requireFor(hallId, HallAccess.READERS);
    halls.lock(hallId);
    var account = new NumberAccount(ledger.day(hallId, date));
    return NumberCheck.of(
        date,
        new TreeMap<>(numbers.last(hallId, date))
            .entrySet().stream()
                .map(e -> account.of(e.getKey(), e.getValue(), n -> numbers.label(e.getKey(), n)))
                .toList());
  }
}
