package org.linli.servicewindow.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.linli.servicewindow.device.CurrentDevice;
import org.linli.servicewindow.device.DeviceRef;
import org.linli.servicewindow.hall.HallService;
import org.linli.servicewindow.hall.WindowService;
import org.linli.servicewindow.ticket.FinishedTicket;
import org.linli.servicewindow.ticket.FinishedTickets;
import org.linli.servicewindow.ticket.TicketQueries;
import org.linli.servicewindow.ticket.TicketStatus;
import org.linli.servicewindow.ticket.TicketView;
import org.linli.shared.problem.ProblemException;

/**
 * The screen at a window. It may rate only who was served last at its own window, for a few
 * minutes, and no longer once the next one is being served: then somebody else sits there.
 */
@ApplicationScoped
public class WindowScreenService {
  private static final Duration WHILE = Duration.ofMinutes(3);

  private final CurrentDevice device;
  private final RatingService ratings;
  private final FinishedTickets finished;
  private final TicketQueries tickets;
  private final HallService halls;
  private final WindowService windows;
  private final Clock clock;

  WindowScreenService(
      CurrentDevice device,
      RatingService ratings,
      FinishedTickets finished,
      TicketQueries tickets,
      HallService halls,
      WindowService windows,
      Clock clock) {
    this.device = device;
    this.ratings = ratings;
    this.finished = finished;
    this.tickets = tickets;
    this.halls = halls;
    this.windows = windows;
    this.clock = clock;
  }

  @Transactional
  public WindowScreenView view() {
    var screen = device.get();
    var now = tickets.activeAt(screen.windowId());
    var last = justServed(screen, now);
    return new WindowScreenView(
        screen.hallId(),
        windows.require(screen.windowId()).label(),
        now.isEmpty() ? null : now.get(0).number(),
        now.isEmpty() ? null : now.get(0).status(),
        last.map(FinishedTicket::number).orElse(null),
        last.map(WindowScreenService::until).orElse(null));
  }

  /**
   * @throws ProblemException screen-too-late, already-rated
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public WindowScreenView rate(RateAtWindow wish) {
    var screen = device.get();
    var ticket =
        justServed(screen, tickets.activeAt(screen.windowId()))
            .filter(t -> t.number().equals(wish.number()))
            .orElseThrow(() -> new ProblemException(RatingProblem.SCREEN_TOO_LATE));
    ratings.rate(
        ticket, new RateVisit(wish.level(), List.of(), null, null), RatingSource.WINDOW_SCREEN);
    return view();
  }

  private Optional<FinishedTicket> justServed(DeviceRef screen, List<TicketView> now) {
    if (now.stream().anyMatch(t -> t.status() == TicketStatus.SERVING)) {
      return Optional.empty();
    }
    var today = halls.require(screen.hallId()).today();
    return finished
        .lastServedAt(screen.windowId(), today)
        .filter(t -> clock.instant().isBefore(until(t)));
  }

  private static Instant until(FinishedTicket ticket) {
    return ticket.finishedAt().plus(WHILE);
  }
}
