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
import org.linli.servicewindow.ledger.QuietLook;
import org.linli.servicewindow.ticket.LedgerReplay.Standing;

/** Holds the tickets of a day against what the ledger rebuilds. */
@ApplicationScoped
public class LedgerChecker {
  private final HallService halls;
  private final LedgerService ledger;
  private final QuietLook looking;
  private final TicketRepository tickets;
  private final Overtakings overtakings;

  LedgerChecker(
      HallService halls,
      LedgerService ledger,
      QuietLook looking,
      TicketRepository tickets,
      Overtakings overtakings) {
    this.halls = halls;
    this.ledger = ledger;
    this.looking = looking;
    this.tickets = tickets;
    this.overtakings = overtakings;
  }

  @Transactional
  public LedgerCheck check(UUID hallId, LocalDate date) {
    halls.checkAccess(hallId, HallAccess.READERS);
    return looking.at(hallId, () -> look(hallId, date));
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
   * One position further than the day's last: if there was more of it, that one is missing.
   */
  private String gap(UUID hallId, List<LedgerEntryView> entries) {
    if (entries.isEmpty()) {
      return null;
    }
    var first = entries.get(0).seq();
    var last = Math.min(entries.get(entries.size() - 1).seq() + 1, ledger.head(hallId));
    var present = ledger.countBetween(hallId, first, last);
    return present == last - first + 1
        ? null
        : "%d of %d entries from %d on".formatted(present, last - first + 1, first);
  }
}
