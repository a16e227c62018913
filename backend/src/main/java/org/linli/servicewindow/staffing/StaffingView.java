package org.linli.servicewindow.staffing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What waiting would be like with so many windows, by replaying days of the last weeks.
 *
 * @param weekday null for every day
 * @param serviceId which group of services; null for the whole hall
 * @param from the span of history looked at
 * @param days such days with visits in these hours
 * @param visits numbers taken on them in these hours
 * @param usualWindows how many windows served them on the middle one of these days; null without
 *     days
 * @param waitP50Seconds how long they really waited; null if nobody was called
 * @param waitP90Seconds likewise
 * @param options with fewer, as many and more windows; empty while there is too little to go by
 * @param groups services that share windows, for {@code serviceId}; without discreet ones
 */
public record StaffingView(
    @Nullable DayOfWeek weekday,
    int fromHour,
    int toHour,
    @Nullable UUID serviceId,
    LocalDate from,
    LocalDate to,
    int days,
    int visits,
    @Nullable Integer usualWindows,
    @Nullable Integer waitP50Seconds,
    @Nullable Integer waitP90Seconds,
    List<StaffingOption> options,
    List<StaffingGroup> groups) {

  /** So many windows, and how long people would wait. */
  public record StaffingOption(int windows, int waitP50Seconds, int waitP90Seconds) {}

  /**
   * Services that share windows, directly or through others.
   *
   * @param serviceId any of them names the group; this one is its first
   */
  public record StaffingGroup(
      UUID serviceId, List<String> windowLabels, List<String> serviceNames) {}
}
