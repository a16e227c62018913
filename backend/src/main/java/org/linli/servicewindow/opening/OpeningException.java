package org.linli.servicewindow.opening;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A day unlike its weekday: closed, or with other hours. */
@Entity
class OpeningException {
  /** Which day of which hall. */
  @Embeddable
  record Key(UUID hallId, LocalDate onDate) {}

  @EmbeddedId Key key;

  @ElementCollection
  @CollectionTable(
      name = "opening_exception_span",
      joinColumns = {@JoinColumn(name = "hall_id"), @JoinColumn(name = "on_date")})
  Set<Span> spans = new HashSet<>();

  @ElementCollection
  @CollectionTable(
      name = "opening_exception_text",
      joinColumns = {@JoinColumn(name = "hall_id"), @JoinColumn(name = "on_date")})
  @MapKeyColumn(name = "language")
  Map<String, OpeningText> texts = new HashMap<>();

  OpeningException() {}

  OpeningException(UUID hallId, DescribeException wish) {
    key = new Key(hallId, wish.date());
    describe(wish);
  }

  final void describe(DescribeException wish) {
    spans.clear();
    wish.spans().forEach(s -> spans.add(s.span()));
    wish.texts().into(texts);
  }

  LocalDate date() {
    return key.onDate();
  }

  List<Span> hours() {
    return spans.stream().sorted().toList();
  }
}
