package org.linli.servicewindow.ticket;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.linli.servicewindow.hall.HallLock;
import org.linli.servicewindow.hall.HallRef;

/** Something beside tickets and windows that a hall's day takes with it when it ends. */
public interface EndsWithTheDay {
  /** Days before this one that were not ended yet. */
  Collection<LocalDate> openDaysBefore(UUID hallId, LocalDate today);

  /** Ends it, under the hall's lock and before the day counts as closed. */
  void end(HallRef hall, HallLock lock, LocalDate date);
}
