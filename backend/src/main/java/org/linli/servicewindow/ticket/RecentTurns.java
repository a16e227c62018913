package org.linli.servicewindow.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.linli.servicewindow.estimate.QueueMoment;
import org.linli.servicewindow.estimate.Turn;
import org.linli.servicewindow.hall.WindowRef;
import org.linli.servicewindow.hall.WindowState;

/** What just happened at some windows, as far as it tells how long the next will wait. */
@ApplicationScoped
public class RecentTurns {
  private final EntityManager database;

  RecentTurns(EntityManager database) {
    this.database = database;
  }

  /** One call of today; the holder of the ticket is nobody here. */
  public record Called(
      UUID windowId,
      TicketStatus status,
      Instant arrivedAt,
      Instant calledAt,
      Instant startedAt,
      Instant finishedAt,
      int requeues,
      boolean discreet) {

    private boolean isActive() {
      return status == TicketStatus.CALLED || status == TicketStatus.SERVING;
    }

    private Turn turn() {
      return new Turn(waitedSeconds(), servedSeconds());
    }

    /** Of a first call only: who comes back from a copy or a no-show waited for other reasons. */
    private Integer waitedSeconds() {
      var again = requeues > 0 || startedAt != null && startedAt.isBefore(calledAt);
      return again ? null : (Integer) seconds(arrivedAt, calledAt);
    }

    private Integer servedSeconds() {
      return status == TicketStatus.COMPLETED && startedAt != null && finishedAt != null
          ? (Integer) seconds(startedAt, finishedAt)
          : null;
    }

    private static int seconds(Instant from, Instant to) {
      return Math.toIntExact(Math.max(0, Duration.between(from, to).toSeconds()));
    }
  }

  /** The day's latest calls at these windows, the latest first. */
  @Transactional
  public List<Called> at(Collection<UUID> windowIds, LocalDate date, int limit) {
    return windowIds.isEmpty()
        ? List.of()
        : database
            .createQuery(
                "select new org.linli.servicewindow.ticket.RecentTurns$Called(t.windowId, t.status,"
                    + " t.arrivedAt, t.calledAt, t.startedAt, t.finishedAt, t.requeues, t.discreet)"
                    + " from Ticket t where t.windowId in :windows and t.businessDate = :date"
                    + " and t.calledAt is not null order by t.calledAt desc, t.id desc",
                Called.class)
            .setParameter("windows", windowIds)
            .setParameter("date", date)
            .setMaxResults(limit)
            .getResultList();
  }

  /**
   * How things stand behind so many people.
   *
   * @param servedAt the windows that can serve
   * @param services what these windows do
   * @param latest calls of today, of these windows and maybe others, the latest first
   */
  public static QueueMoment moment(
      int ahead,
      Collection<WindowRef> servedAt,
      Collection<UUID> services,
      Collection<Called> latest) {
    var open =
        servedAt.stream().filter(w -> w.state() == WindowState.OPEN).map(WindowRef::id).toList();
    var here = servedAt.stream().map(WindowRef::id).toList();
    var busy = latest.stream().filter(c -> c.isActive() && open.contains(c.windowId())).count();
    return new QueueMoment(
        ahead,
        open.size(),
        (int) busy,
        services,
        latest.stream()
            .filter(c -> here.contains(c.windowId()) && !c.discreet())
            .map(Called::turn)
            .toList());
  }
}
