package org.linli.servicewindow.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.linli.servicewindow.board.HallEstimatesView.ServiceEstimate;
import org.linli.servicewindow.estimate.EstimateService;
import org.linli.servicewindow.hall.HallRef;
import org.linli.servicewindow.hall.HallService;
import org.linli.servicewindow.hall.WindowRef;
import org.linli.servicewindow.hall.WindowService;
import org.linli.servicewindow.hall.WindowState;
import org.linli.servicewindow.service.ServiceRef;
import org.linli.servicewindow.service.ServiceService;
import org.linli.servicewindow.ticket.RecentTurns;
import org.linli.servicewindow.ticket.RecentTurns.Called;
import org.linli.servicewindow.ticket.TicketCounts;

/**
 * What to expect before taking a number. Discreet services are left out, and those who wait for
 * them are not counted.
 */
@ApplicationScoped
public class EstimateBoard {
  private static final int LATEST_CALLS = 300;

  private final HallService halls;
  private final WindowService windows;
  private final ServiceService services;
  private final TicketCounts counts;
  private final RecentTurns turns;
  private final EstimateService estimates;

  EstimateBoard(
      HallService halls,
      WindowService windows,
      ServiceService services,
      TicketCounts counts,
      RecentTurns turns,
      EstimateService estimates) {
    this.halls = halls;
    this.windows = windows;
    this.services = services;
    this.counts = counts;
    this.turns = turns;
    this.estimates = estimates;
  }

  @Transactional
  public HallEstimatesView of(UUID hallId) {
    var hall = halls.require(hallId);
    var all = hall.dayClosed() ? List.<ServiceEstimate>of() : services(hall);
    return new HallEstimatesView(hallId, estimates.claim(hallId), all);
  }

  /** The hall at one moment, read once for all services. */
  private record Now(
      List<WindowRef> windows,
      Map<UUID, List<UUID>> offered,
      Set<UUID> told,
      Map<UUID, Integer> waiting,
      List<Called> latest) {

    List<WindowRef> windowsOf(UUID service) {
      return windows.stream()
          .filter(w -> offered.getOrDefault(w.id(), List.of()).contains(service))
          .toList();
    }

    /** What competes for these windows and may be told. */
    Set<UUID> rivals(Collection<WindowRef> at) {
      var rivals = new LinkedHashSet<UUID>();
      at.forEach(w -> rivals.addAll(offered.getOrDefault(w.id(), List.of())));
      rivals.retainAll(told);
      return rivals;
    }

    int waitingFor(Collection<UUID> some) {
      return some.stream().mapToInt(id -> waiting.getOrDefault(id, 0)).sum();
    }
  }

  private List<ServiceEstimate> services(HallRef hall) {
    var now = now(hall);
    return now.told().stream()
        .sorted(Comparator.naturalOrder())
        .map(service -> estimate(hall.id(), service, now))
        .flatMap(Optional::stream)
        .toList();
  }

  private Now now(HallRef hall) {
    var all = windows.ofHall(hall.id());
    var ids = all.stream().map(WindowRef::id).toList();
    var offered = services.servicesByWindow(ids);
    var refs = services.byIds(offered.values().stream().flatMap(List::stream).distinct().toList());
    var told = new HashSet<UUID>();
    refs.values().stream().filter(s -> !s.discreet()).map(ServiceRef::id).forEach(told::add);
    return new Now(
        all,
        offered,
        told,
        counts.waitingByService(hall.id(), hall.today()),
        turns.at(ids, hall.today(), LATEST_CALLS));
  }

  private Optional<ServiceEstimate> estimate(UUID hallId, UUID service, Now now) {
    var at = now.windowsOf(service);
    if (at.stream().noneMatch(w -> w.state() == WindowState.OPEN)) {
      return Optional.empty();
    }
    var rivals = now.rivals(at);
    var ahead = now.waitingFor(rivals);
    var moment = RecentTurns.moment(ahead, at, rivals, now.latest());
    return Optional.of(new ServiceEstimate(service, ahead, estimates.beforehand(hallId, moment)));
  }
}
