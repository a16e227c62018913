package org.linli.servicewindow.announcement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.linli.shared.database.Translated;
import org.linli.shared.problem.ProblemException;

/**
 * An announcement, whole, as it is to be.
 *
 * @param from at once when absent
 * @param until until it is ended when absent
 * @param spoken whether displays read it out when it begins
 */
public record DescribeAnnouncement(
    Instant from,
    Instant until,
    boolean urgent,
    boolean spoken,
    @NotNull @Valid Translated<AnnouncementText> texts) {
  void check(Instant now) {
    var begin = from == null ? now : from;
    if (until != null && (!until.isAfter(begin) || !until.isAfter(now))) {
      throw ProblemException.field("until", "range");
    }
  }
}
