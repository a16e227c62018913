package org.linli.servicewindow.estimate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What was said about a ticket's wait at one moment. Never changed. */
@Entity
@Table(name = "estimate")
class EstimateRow {
  /**
   * Which of a ticket's estimates.
   *
   * @param nr 0 when the number was taken, then one more with each that differs
   */
  @Embeddable
  record Key(UUID ticketId, int nr) {}

  @EmbeddedId Key key;
  UUID hallId;
  LocalDate businessDate;
  Instant madeAt;
  int ahead;
  int openWindows;
  Integer queueSeconds;
  Integer queueLow;
  Integer queueHigh;
  Integer lastSeconds;
  Integer lastLow;
  Integer lastHigh;

  @Enumerated(EnumType.STRING)
  EstimateMethod shown;

  EstimateRow() {}

  EstimateRow(int nr, EstimateSaid said) {
    key = new Key(said.asker().ticketId(), nr);
    hallId = said.asker().hallId();
    businessDate = said.asker().businessDate();
    madeAt = said.madeAt();
    ahead = said.ahead();
    openWindows = said.openWindows();
    shown = said.shown();
    var queue = said.both().queue();
    if (queue != null) {
      queueSeconds = queue.seconds();
      queueLow = queue.range().lowMinutes();
      queueHigh = queue.range().highMinutes();
    }
    var last = said.both().last();
    if (last != null) {
      lastSeconds = last.seconds();
      lastLow = last.range().lowMinutes();
      lastHigh = last.range().highMinutes();
    }
  }

  BothEstimates both() {
    return new BothEstimates(
        estimate(queueSeconds, queueLow, queueHigh), estimate(lastSeconds, lastLow, lastHigh));
  }

  WaitRange shownRange() {
    return both().by(shown).range();
  }

  private static MethodEstimate estimate(Integer seconds, Integer low, Integer high) {
    return seconds == null ? null : new MethodEstimate(seconds, new WaitRange(low, high));
  }
}
