package org.linli.servicewindow.estimate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.linli.servicewindow.figures.Percentile;

/** How long a service took in the last weeks. */
@Entity
@Table(name = "service_pace")
class ServicePaceRow {
  private static final int LOW = 10;
  private static final int HIGH = 90;

  @Id UUID serviceId;
  UUID hallId;
  int observations;
  int meanSeconds;
  int lowSeconds;
  int highSeconds;

  ServicePaceRow() {}

  /**
   * @param seconds at least one, ascending
   */
  ServicePaceRow(UUID serviceId, UUID hallId, List<Integer> seconds) {
    this.serviceId = serviceId;
    this.hallId = hallId;
    observations = seconds.size();
    meanSeconds = (int) Math.round(seconds.stream().mapToInt(s -> s).average().orElseThrow());
    lowSeconds = Percentile.of(seconds, LOW);
    highSeconds = Percentile.of(seconds, HIGH);
  }

  Habit habit() {
    return new Habit(observations, meanSeconds, lowSeconds, highSeconds);
  }
}
