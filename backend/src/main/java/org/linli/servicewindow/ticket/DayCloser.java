package org.linli.servicewindow.ticket;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.Collection;
import java.util.TreeSet;
import java.util.UUID;
import org.linli.servicewindow.hall.HallRef;
import org.linli.servicewindow.hall.HallService;
import org.linli.servicewindow.hall.WindowService;
import org.linli.shared.actor.CurrentActor;

/**
 * Closes the days that are over, where the hall leaves it to us. Every node tries; the hall's lock
 * lets one do it.
 */
@ApplicationScoped
class DayCloser {
  private final HallService halls;
  private final TicketRepository tickets;
  private final WindowService windows;
  private final DayService days;
  private final Instance<EndsWithTheDay> others;
  private final CurrentActor actor;

  DayCloser(
      HallService halls,
      TicketRepository tickets,
      WindowService windows,
      DayService days,
      Instance<EndsWithTheDay> others,
      CurrentActor actor) {
    this.halls = halls;
    this.tickets = tickets;
    this.windows = windows;
    this.days = days;
    this.others = others;
    this.actor = actor;
  }

  @Scheduled(
      every = "1m",
      delayed = "20s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void closeWhatIsOver() {
    for (var hall : QuarkusTransaction.requiringNew().call(halls::closingThemselves)) {
      try {
        daysToClose(hall).forEach(date -> close(hall.id(), date));
      } catch (RuntimeException e) {
        // One hall's trouble must not keep the others open all night.
        Log.errorf(e, "The day of hall %s could not be closed", hall.id());
      }
    }
  }

  /** Days with tickets still open, and yesterday for windows that nobody closed. */
  private Collection<LocalDate> daysToClose(HallRef hall) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              var days = new TreeSet<>(tickets.openDaysBefore(hall.id(), hall.today()));
              others.forEach(o -> days.addAll(o.openDaysBefore(hall.id(), hall.today())));
              var yesterday = hall.today().minusDays(1);
              // What stayed open for today's visitors closes with today.
              if (!halls.isClosed(hall.id(), yesterday)
                  && !windows.openedBefore(hall.id(), hall.today()).isEmpty()) {
                days.add(yesterday);
              }
              return days;
            });
  }

  private void close(UUID hallId, LocalDate date) {
    var closing =
        actor.asSystem(
            () -> QuarkusTransaction.requiringNew().call(() -> days.close(hallId, date)));
    Log.infof("Closed %s of hall %s: %d tickets expired", date, hallId, closing.expired());
  }
}
