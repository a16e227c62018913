package org.linli.servicewindow.figures;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The figures reckoned a second time, from the ledger as anybody with the right reads it, and in
 * another way than the application does it: for each ticket whole, looking things up in its rows.
 */
final class FiguresByHand {
  /** One ticket's rows. */
  static final class Ticket {
    private final List<Map<String, Object>> rows;
    final Object service;
    final Object window;

    Ticket(List<Map<String, Object>> rows) {
      this.rows = rows;
      service = rows.get(0).get("serviceId");
      var served = of("TICKET_STARTED", "TICKET_RESUMED");
      var called = of("TICKET_CALLED");
      var at = served.isEmpty() ? called : served;
      window = at.isEmpty() ? null : at.get(at.size() - 1).get("windowId");
    }

    private List<Map<String, Object>> of(String... kinds) {
      return rows.stream().filter(r -> List.of(kinds).contains(r.get("kind"))).toList();
    }

    Object hour() {
      return when(rows.get(0)).atZone(ZoneId.of("Asia/Shanghai")).getHour();
    }

    Long waited() {
      var calls = of("TICKET_CALLED");
      return calls.isEmpty()
          ? null
          : Duration.between(when(rows.get(0)), when(calls.get(0))).toSeconds();
    }

    /** Whatever lies between two rows counts if the ticket was being served after the first. */
    Long served() {
      if (of("TICKET_STARTED").isEmpty()) {
        return null;
      }
      var seconds = 0L;
      for (var i = 1; i < rows.size(); i++) {
        if ("SERVING".equals(rows.get(i - 1).get("toStatus"))) {
          seconds += Duration.between(when(rows.get(i - 1)), when(rows.get(i))).toSeconds();
        }
      }
      return seconds;
    }

    boolean abandoned() {
      return of("TICKET_STARTED").isEmpty()
          && of("TICKET_CANCELLED").stream().anyMatch(r -> "HOLDER".equals(r.get("actorKind")));
    }

    private static Instant when(Map<String, Object> row) {
      return Instant.parse(row.get("at").toString());
    }
  }

  private final List<Ticket> tickets;

  FiguresByHand(List<Map<String, Object>> ledger) {
    tickets =
        ledger.stream()
            .filter(r -> r.get("ticketId") != null)
            .collect(
                Collectors.groupingBy(
                    r -> r.get("ticketId"), LinkedHashMap::new, Collectors.toList()))
            .values()
            .stream()
            .map(Ticket::new)
            .toList();
  }

  Map<String, Object> measures(Predicate<Ticket> which) {
    var some = tickets.stream().filter(which).toList();
    var called = count(some, "TICKET_CALLED");
    var noShows = count(some, "TICKET_NO_SHOW");
    var abandoned = (int) some.stream().filter(Ticket::abandoned).count();
    var figures = new LinkedHashMap<String, Object>();
    figures.put("visits", some.size());
    figures.put("finished", count(some, "TICKET_FINISHED"));
    times(figures, "wait", some.stream().map(Ticket::waited).toList());
    times(figures, "service", some.stream().map(Ticket::served).toList());
    figures.put("noShows", noShows);
    figures.put("noShowBps", called == 0 ? null : Math.round(10000f * noShows / called));
    figures.put("abandoned", abandoned);
    figures.put(
        "abandonedBps", some.isEmpty() ? null : Math.round(10000f * abandoned / some.size()));
    figures.put("expired", count(some, "TICKET_EXPIRED"));
    figures.put("recalls", some.stream().mapToInt(t -> t.of("TICKET_RECALLED").size()).sum());
    figures.put(
        "outOfOrderCalls",
        (int)
            some.stream()
                .flatMap(t -> t.of("TICKET_CALLED").stream())
                .filter(r -> r.get("reason") != null)
                .count());
    return figures;
  }

  private static int count(List<Ticket> tickets, String kind) {
    return (int) tickets.stream().filter(t -> !t.of(kind).isEmpty()).count();
  }

  private static void times(Map<String, Object> figures, String name, List<Long> all) {
    var seconds = new ArrayList<Long>();
    all.stream().filter(s -> s != null).sorted().forEach(seconds::add);
    var none = seconds.isEmpty();
    var sum = seconds.stream().mapToLong(s -> s).sum();
    figures.put(
        name + "AverageSeconds", none ? null : (int) Math.round((double) sum / seconds.size()));
    figures.put(name + "P50Seconds", none ? null : nearest(seconds, 0.5));
    figures.put(name + "P90Seconds", none ? null : nearest(seconds, 0.9));
  }

  private static int nearest(List<Long> seconds, double share) {
    return seconds.get((int) Math.ceil(share * seconds.size() - 1e-9) - 1).intValue();
  }
}
