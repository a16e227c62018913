package org.linli.servicewindow.board;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.linli.servicewindow.hall.HallService;
import org.linli.servicewindow.hall.WindowRef;
import org.linli.servicewindow.hall.WindowService;
import org.linli.servicewindow.hall.WindowState;
import org.linli.servicewindow.service.ServiceRef;
import org.linli.servicewindow.service.ServiceService;
import org.linli.servicewindow.ticket.TicketCounts;
import org.linli.shared.json.Texts;
import org.linli.shared.page.Cursor;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;

/** Services and guides as everybody may see them. */
@ApplicationScoped
public class ServiceBoard {
  private final HallService halls;
  private final ServiceService services;
  private final WindowService windows;
  private final TicketCounts counts;

  ServiceBoard(
      HallService halls, ServiceService services, WindowService windows, TicketCounts counts) {
    this.halls = halls;
    this.services = services;
    this.windows = windows;
    this.counts = counts;
  }

  @Transactional
  public Page<ServiceView> page(UUID hallId, String name, PageRequest request) {
    halls.require(hallId);
    var after = request.after(1).map(c -> c.part(0, Texts::uuid)).orElse(null);
    var rows = services.page(hallId, name, after, request.limit() + 1);
    var page = Page.cut(rows, request.limit(), s -> Cursor.of(s.id()));
    return new Page<>(views(hallId, page.items()), page.nextCursor());
  }

  @Transactional
  public ServiceGuideView guide(UUID serviceId) {
    var service = services.require(serviceId);
    return new ServiceGuideView(
        views(service.hallId(), List.of(service)).get(0), services.guide(serviceId));
  }

  private List<ServiceView> views(UUID hallId, List<ServiceRef> refs) {
    var waiting = counts.waitingByService(hallId, halls.require(hallId).today());
    var offered = services.windowsByService(refs.stream().map(ServiceRef::id).toList());
    var byId = windows.ofHall(hallId).stream().collect(toMap(WindowRef::id, Function.identity()));
    return refs.stream()
        .map(s -> view(s, waiting.getOrDefault(s.id(), 0), at(offered.get(s.id()), byId::get)))
        .toList();
  }

  private static List<WindowRef> at(List<UUID> ids, Function<UUID, WindowRef> byId) {
    return ids == null ? List.of() : ids.stream().map(byId).toList();
  }

  private static ServiceView view(ServiceRef s, int waiting, List<WindowRef> at) {
    return ServiceView.of(
        s,
        waiting,
        at.stream().anyMatch(w -> w.state() == WindowState.OPEN),
        at.stream().map(w -> new ServiceView.WindowLabel(w.id(), w.label())).toList());
  }
}
