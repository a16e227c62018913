package org.linli.servicewindow.ticket;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.linli.servicewindow.hall.WindowRef;
import org.linli.servicewindow.hall.WindowState;

/**
 * Where a ticket can be served.
 *
 * @param windows the one it was sent to, or those that offer its service
 * @param services everything they offer: whoever waits for that waits for the same windows
 */
record ServedAt(List<WindowRef> windows, Set<UUID> services) {
  List<UUID> windowIds() {
    return windows.stream().map(WindowRef::id).toList();
  }

  int open() {
    return (int) windows.stream().filter(w -> w.state() == WindowState.OPEN).count();
  }
}
