package org.linli.servicewindow.staffing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Windows that can stand in for each other, and what they do; a pure function of who offers what.
 */
record WindowGroup(Set<UUID> windows, Set<UUID> services) {

  /**
   * Parts a hall: two windows belong together if they share a service, or both share one with a
   * third.
   *
   * @param offered by window, in order, what it does; windows that do nothing are left out
   */
  static List<WindowGroup> of(Map<UUID, List<UUID>> offered) {
    var groups = new ArrayList<WindowGroup>();
    offered.forEach(
        (window, services) -> {
          if (!services.isEmpty()) {
            groups.add(merged(groups, window, services));
          }
        });
    return groups;
  }

  private static WindowGroup merged(List<WindowGroup> groups, UUID window, List<UUID> services) {
    var windows = new LinkedHashSet<UUID>();
    var all = new LinkedHashSet<UUID>();
    groups.removeIf(
        group -> {
          var shares = group.services.stream().anyMatch(services::contains);
          if (shares) {
            windows.addAll(group.windows);
            all.addAll(group.services);
          }
          return shares;
        });
    windows.add(window);
    all.addAll(services);
    return new WindowGroup(windows, all);
  }
}
