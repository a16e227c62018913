package org.linli.servicewindow.opening;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.linli.shared.database.Translated;

/**
 * The hours of a hall that stated some. The stop is no part of what its editors compare versions
 * of: whoever edits the hours must not be turned away because numbers were stopped meanwhile.
 */
@Entity
class HallOpening {
  @Id UUID hallId;
  int lastTicketMinutes;

  @OptimisticLock(excluded = true)
  boolean numbersStopped;

  @Version long version;

  @ElementCollection
  @CollectionTable(name = "hall_opening_span", joinColumns = @JoinColumn(name = "hall_id"))
  Set<WeekSpan> week = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "hall_stop_text", joinColumns = @JoinColumn(name = "hall_id"))
  @MapKeyColumn(name = "language")
  @OptimisticLock(excluded = true)
  Map<String, OpeningText> stopTexts = new HashMap<>();

  HallOpening() {}

  HallOpening(UUID hallId) {
    this.hallId = hallId;
  }

  void describe(DescribeOpening wish) {
    lastTicketMinutes = wish.lastTicketMinutes();
    week.clear();
    for (var day : wish.week()) {
      day.spans().forEach(s -> week.add(new WeekSpan(day.weekday(), s.span())));
    }
  }

  void stop(Translated<OpeningText> texts) {
    numbersStopped = true;
    texts.into(stopTexts);
  }

  void resume() {
    numbersStopped = false;
    stopTexts.clear();
  }

  /** In the order of the week. */
  Map<DayOfWeek, List<Span>> hours() {
    return week.stream()
        .sorted(Comparator.comparing(WeekSpan::span))
        .collect(groupingBy(WeekSpan::day, TreeMap::new, mapping(WeekSpan::span, toList())));
  }
}
