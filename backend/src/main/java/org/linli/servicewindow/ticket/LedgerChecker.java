package org.linli.servicewindow.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linli.servicewindow.hall.HallAccess;
import org.linli.servicewindow.hall.HallService;
import org.linli.servicewindow.ledger.LedgerEntryView;
import org.linli.servicewindow.ledger.LedgerService;
import org.linli.servicewindow.ticket.LedgerReplay.Standing;

/** Holds the tickets of a day against what the ledger rebuilds. */
@ApplicationScoped
public class LedgerChecker {
  private static final int LOOKS = 4;

  private final HallService halls;
  private final LedgerService ledger;
  private final TicketRepository tickets;
  private final Overtakings overtakings;

  LedgerChecker(
      HallService halls, LedgerService ledger, TicketRepository tickets, Overtakings overtakings) {
    this.halls = halls;
    this.ledger = ledger;
    this.tickets = tickets;
    this.overtakings = overtakings;
  }

  /**
   * A long look that the queue does not wait for: if the ledger stood still meanwhile, so did the
   * tickets. Where it never stands still long enough, the last look is under the hall's lock.
   */
  @Transactional
  public LedgerCheck check(UUID hallId, LocalDate date) {
    halls.checkAccess(hallId, HallAccess.READERS);
    for (var i = 0; i < LOOKS; i++) {
      var head = ledger.head(hallId);
      var seen = look(hallId, date);
      if (ledger.head(hallId) == head) {
        return seen;
      }
      // Or the next look would see the same rows again.
      tickets.getEntityManager().clear();
    }
    halls.lock(hallId);
    return look(hallId, date);
  }

  private LedgerCheck look(UUID hallId, LocalDate date) {
    var entries = ledger.day(hallId, date);
    var rows =
        tickets.list("hallId = ?1 and businessDate = ?2", hallId, date).stream()
            .collect(Collectors.toMap(t -> t.id, Standing::of));
    try {
      var rebuilt = LedgerReplay.rebuild(entries, overtakings.ofDay(hallId, date));
      return new LedgerCheck(
          date, entries.size(), rows.size(), differences(rows, rebuilt), gap(hallId, entries));
    } catch (IllegalStateException broken) {
      return new LedgerCheck(date, entries.size(), rows.size(), List.of(), broken.getMessage());
    }
  }

  private static List<String> differences(Map<UUID, Standing> rows, Map<UUID, Standing> rebuilt) {
    var ids = new HashSet<>(rows.keySet());
    ids.addAll(rebuilt.keySet());
    var numbers = new TreeSet<String>();
    for (var id : ids) {
      if (!Objects.equals(rows.get(id), rebuilt.get(id))) {
        numbers.add((rows.containsKey(id) ? rows : rebuilt).get(id).number());
      }
    }
    return List.copyOf(numbers);
  }

  /**
   * Positions of a hall have no gap; those of one day may be interleaved with a neighbour day's.
   */
  private String gap(UUID hallId, List<LedgerEntryView> entries) {
    var first = entries.isEmpty() ? 1 : entries.get(0).seq();
    var last = ledger.head(hallId);
    var present = ledger.countBetween(hallId, first, last);
    return present == last - first + 1
        ? null
        : "%d of %d entries from %d on".formatted(present, last - first + 1, first);
  }
}
