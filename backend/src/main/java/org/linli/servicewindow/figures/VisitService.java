package org.linli.servicewindow.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linli.servicewindow.hall.HallService;
import org.linli.servicewindow.ledger.LedgerService;

/**
 * Visits of a hall: from the table where it holds what the ledger says now, else from the ledger.
 * Callers check access to the hall.
 */
@ApplicationScoped
public class VisitService {
  private static final Period CHANGEABLE = Period.ofDays(60);

  /** Of days that nobody closed: so far back they are looked for. */
  private static final Period ASKED_FOR = Period.ofYears(1);

  private final VisitRepository visits;
  private final HallService halls;
  private final LedgerService ledger;
  private final Clock clock;

  VisitService(VisitRepository visits, HallService halls, LedgerService ledger, Clock clock) {
    this.visits = visits;
    this.halls = halls;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** All visits of these days, both included. */
  @Transactional
  public List<Visit> between(UUID hallId, LocalDate first, LocalDate last) {
    var stored = storedDays(hallId, first, last);
    var all = new ArrayList<Visit>();
    visits.between(hallId, first, last).stream()
        .filter(v -> stored.contains(v.businessDate()))
        .forEach(all::add);
    gaps(stored, first, last).forEach(gap -> all.addAll(fromLedger(hallId, gap)));
    return all;
  }

  /** A span of days to be read from the ledger. */
  private record Span(LocalDate first, LocalDate last) {}

  /** Neighbouring days are read together. */
  private static List<Span> gaps(Set<LocalDate> stored, LocalDate first, LocalDate last) {
    var gaps = new ArrayList<Span>();
    for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
      if (stored.contains(day)) {
        continue;
      }
      var end = gaps.isEmpty() ? null : gaps.get(gaps.size() - 1);
      if (end != null && end.last().plusDays(1).equals(day)) {
        gaps.set(gaps.size() - 1, new Span(end.first(), day));
      } else {
        gaps.add(new Span(day, day));
      }
    }
    return gaps;
  }

  /** Days the table holds as the ledger has them now. */
  private Set<LocalDate> storedDays(UUID hallId, LocalDate first, LocalDate last) {
    var lastSeqs = ledger.lastSeqs(hallId, first, last);
    return visits.daysBetween(hallId, first, last).stream()
        .filter(d -> Long.valueOf(d.throughSeq).equals(lastSeqs.get(d.key.businessDate())))
        .map(d -> d.key.businessDate())
        .collect(Collectors.toSet());
  }

  private List<Visit> fromLedger(UUID hallId, Span span) {
    return Visits.of(ledger.steps(hallId, span.first(), span.last()), halls.zoneOf(hallId));
  }

  /** Puts a day into the table; done again it changes nothing. */
  @Transactional
  void store(UUID hallId, LocalDate date) {
    halls.lock(hallId);
    var lastSeq = ledger.lastSeqs(hallId, date, date).getOrDefault(date, 0L);
    visits.forget(hallId, date);
    fromLedger(hallId, new Span(date, date))
        .forEach(visit -> visits.persist(new VisitRow(hallId, visit)));
    var day = visits.day(new VisitDay.Key(hallId, date));
    day.throughSeq = lastSeq;
    day.storedAt = clock.instant();
    visits.getEntityManager().persist(day);
  }

  /**
   * A change later than this leaves the day to be read from the ledger, which is only slower. A day
   * that nobody closed is kept once it is over everywhere on earth, whatever is still open in it:
   * each later change makes it be kept anew.
   */
  Collection<VisitDay.Key> notStored(int limit) {
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    var changeable = today.minus(CHANGEABLE);
    var days = new LinkedHashSet<>(visits.notStored(changeable, limit));
    days.addAll(visits.notStoredOf(today.minus(ASKED_FOR), today.minusDays(1), changeable, limit));
    return days;
  }

  /** Holds the table against the ledger, for one day. */
  @Transactional
  FiguresCheck check(UUID hallId, LocalDate date) {
    var stored = storedDays(hallId, date, date).contains(date);
    var rebuilt = byTicket(fromLedger(hallId, new Span(date, date)));
    var rows = byTicket(visits.between(hallId, date, date));
    var differing = new HashSet<UUID>();
    if (stored) {
      differing.addAll(rows.keySet());
      differing.addAll(rebuilt.keySet());
      differing.removeIf(id -> rebuilt.containsKey(id) && rebuilt.get(id).equals(rows.get(id)));
    }
    return new FiguresCheck(date, stored, rebuilt.size(), differing.stream().sorted().toList());
  }

  private static Map<UUID, Visit> byTicket(List<Visit> visits) {
    return visits.stream().collect(Collectors.toMap(Visit::ticketId, v -> v));
  }
}
