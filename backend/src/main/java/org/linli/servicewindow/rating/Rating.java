package org.linli.servicewindow.rating;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.linli.servicewindow.ticket.FinishedTicket;

/**
 * What one visit was rated, once. The ticket is its key, so that there can be no second one. It
 * keeps the day on which it was given and not the moment, which could be matched with who stood at
 * the window.
 */
@Entity
class Rating {
  @Id UUID ticketId;
  UUID hallId;

  /** Of the visit. */
  LocalDate businessDate;

  @Enumerated(EnumType.STRING)
  RatingLevel level;

  @ElementCollection
  @CollectionTable(name = "rating_reason", joinColumns = @JoinColumn(name = "ticket_id"))
  @Column(name = "reason")
  @Enumerated(EnumType.STRING)
  Set<RatingReason> reasons = new HashSet<>();

  String comment;

  @Enumerated(EnumType.STRING)
  RatingSource source;

  LocalDate ratedOn;

  Rating() {}

  Rating(FinishedTicket ticket, RatingLevel level, RatingSource source, LocalDate today) {
    this.ticketId = ticket.id();
    this.hallId = ticket.hallId();
    this.businessDate = ticket.businessDate();
    this.level = level;
    this.source = source;
    this.ratedOn = today;
  }

  void say(Collection<RatingReason> why, String words) {
    reasons.addAll(why);
    comment = words == null || words.isBlank() ? null : words.strip();
  }
}
