package org.linli.servicewindow.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.servicewindow.figures.VisitService;
import org.linli.servicewindow.hall.HallAccess;
import org.linli.servicewindow.hall.HallService;
import org.linli.servicewindow.hall.WindowRef;
import org.linli.servicewindow.hall.WindowService;
import org.linli.servicewindow.service.ServiceRef;
import org.linli.servicewindow.service.ServiceService;
import org.linli.servicewindow.staffing.StaffingView.StaffingGroup;
import org.linli.shared.problem.ProblemException;

/** Staffing for those who decide on it. Discreet windows and visits are no part of it. */
@ApplicationScoped
class StaffingService {
  private static final int WEEKS = 8;
  private static final int HALF = 50;
  private static final int MOST = 90;

  private final VisitService visits;
  private final HallService halls;
  private final WindowService windows;
  private final ServiceService services;

  StaffingService(
      VisitService visits, HallService halls, WindowService windows, ServiceService services) {
    this.visits = visits;
    this.halls = halls;
    this.windows = windows;
    this.services = services;
  }

  /** The hall without what is discreet. */
  private record Layout(
      Map<UUID, WindowRef> windows, Map<UUID, ServiceRef> services, List<WindowGroup> groups) {

    /** Nothing, for a service that is discreet or not of this hall. */
    WindowGroup groupOf(UUID service) {
      return groups.stream()
          .filter(g -> g.services().contains(service))
          .findFirst()
          .orElse(new WindowGroup(Set.of(), Set.of()));
    }

    StaffingGroup view(WindowGroup group) {
      return new StaffingGroup(
          group.services().iterator().next(),
          group.windows().stream().map(id -> windows.get(id).label()).toList(),
          group.services().stream().map(id -> services.get(id).name()).toList());
    }
  }

  /**
   * @param weekday null for every day: a young hall has too few of any one
   * @param serviceId the group of this service; null for the whole hall
   * @throws ProblemException not-found, invalid-input for hours that are none
   */
  @Transactional
  StaffingView whatIf(UUID hallId, DayOfWeek weekday, WhatIf.Hours hours, UUID serviceId) {
    var hall = halls.requireFor(hallId, HallAccess.MANAGERS);
    if (hours.from() >= hours.to()) {
      throw ProblemException.field("toHour", "range");
    }
    var layout = layout(hallId);
    var group = serviceId == null ? null : layout.groupOf(serviceId);
    var from = hall.today().minusWeeks(WEEKS);
    var to = hall.today().minusDays(1);
    var looked =
        visits.between(hallId, from, to).stream()
            .filter(v -> weekday == null || v.businessDate().getDayOfWeek() == weekday)
            .filter(v -> !v.discreet())
            .filter(v -> group == null || group.services().contains(v.serviceId()))
            .toList();
    var whatIf = WhatIf.of(looked, hours, halls.zoneOf(hallId));
    var atMost = group == null ? layout.windows().size() : group.windows().size();
    return new StaffingView(
        weekday,
        hours.from(),
        hours.to(),
        serviceId,
        from,
        to,
        whatIf.days().size(),
        whatIf.inSpan().size(),
        whatIf.usualWindows(),
        whatIf.waited(HALF),
        whatIf.waited(MOST),
        whatIf.options(atMost),
        layout.groups().stream().map(layout::view).toList());
  }

  private Layout layout(UUID hallId) {
    var open = new LinkedHashMap<UUID, WindowRef>();
    windows.ofHall(hallId).stream().filter(w -> !w.discreet()).forEach(w -> open.put(w.id(), w));
    var offers = services.servicesByWindow(open.keySet());
    var refs =
        services
            .byIds(offers.values().stream().flatMap(List::stream).distinct().toList())
            .values()
            .stream()
            .filter(s -> !s.discreet())
            .collect(Collectors.toMap(ServiceRef::id, Function.identity()));
    var offered = new LinkedHashMap<UUID, List<UUID>>();
    for (var id : open.keySet()) {
      offered.put(
          id,
          offers.getOrDefault(id, List.of()).stream().filter(refs::containsKey).sorted().toList());
    }
    return new Layout(open, refs, WindowGroup.of(offered));
  }
}
