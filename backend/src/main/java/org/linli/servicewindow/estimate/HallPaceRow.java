package org.linli.servicewindow.estimate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** What was last reckoned about a hall's estimates. */
@Entity
@Table(name = "hall_pace")
class HallPaceRow {
  @Id UUID hallId;
  Instant reckonedAt;

  @Enumerated(EnumType.STRING)
  EstimateMethod chosen;

  LocalDate firstDay;
  LocalDate lastDay;
  int compared;
  Integer insideBps;
  Integer withinBps;
  Double queueLowRatio;
  Double queueHighRatio;
  Double lastLowRatio;
  Double lastHighRatio;

  HallPaceRow() {}

  HallPaceRow(UUID hallId) {
    this.hallId = hallId;
  }

  void errors(EstimateMethod method, Spread spread) {
    var low = spread == null ? null : (Double) spread.low();
    var high = spread == null ? null : (Double) spread.high();
    if (method == EstimateMethod.QUEUE) {
      queueLowRatio = low;
      queueHighRatio = high;
    } else {
      lastLowRatio = low;
      lastHighRatio = high;
    }
  }

  Map<EstimateMethod, Spread> errors() {
    var errors = new EnumMap<EstimateMethod, Spread>(EstimateMethod.class);
    if (queueLowRatio != null) {
      errors.put(EstimateMethod.QUEUE, new Spread(queueLowRatio, queueHighRatio));
    }
    if (lastLowRatio != null) {
      errors.put(EstimateMethod.LAST, new Spread(lastLowRatio, lastHighRatio));
    }
    return errors;
  }

  Pace.Shown shown() {
    return new Pace.Shown(firstDay, lastDay, compared, insideBps, withinBps);
  }
}
