package org.linli.servicewindow.kiosk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.TreeMap;
import java.util.UUID;
import org.linli.servicewindow.hall.HallAccess;
import org.linli.servicewindow.hall.HallService;
import org.linli.servicewindow.ledger.LedgerService;
import org.linli.servicewindow.ledger.QuietLook;
import org.linli.servicewindow.ticket.ReservedNumbers;

/** Holds the counters of a day against its ledger. */
@ApplicationScoped
public class NumberChecker {
  private final HallService halls;
  private final LedgerService ledger;
  private final QuietLook looking;
  private final ReservedNumbers numbers;

  NumberChecker(
      HallService halls, LedgerService ledger, QuietLook looking, ReservedNumbers numbers) {
    this.halls = halls;
    this.ledger = ledger;
    this.looking = looking;
    this.numbers = numbers;
  }

  @Transactional
  public NumberCheck check(UUID hallId, LocalDate date) {
    halls.checkAccess(hallId, HallAccess.READERS);
    return looking.at(hallId, () -> look(hallId, date));
  }

  private NumberCheck look(UUID hallId, LocalDate date) {
    var account = new NumberAccount(ledger.numbers(hallId, date));
    return NumberCheck.of(
        date,
        new TreeMap<>(numbers.last(hallId, date))
            .entrySet().stream()
                .map(e -> account.of(e.getKey(), e.getValue(), n -> numbers.label(e.getKey(), n)))
                .toList());
  }
}
