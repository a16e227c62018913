package org.linli.servicewindow.desk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.servicewindow.hall.WindowRef;
import org.linli.servicewindow.hall.WindowState;
import org.linli.shared.http.Versioned;

/**
 * A window as staff see it.
 *
 * @param stateReason why it is paused or closed
 * @param clerkId account of who sits there
 * @param serviceIds what it offers
 */
public record WindowView(
    UUID id,
    UUID hallId,
    String label,
    String title,
    boolean discreet,
    WindowState state,
    @Nullable String stateReason,
    @Nullable UUID clerkId,
    @Nullable String clerkName,
    List<UUID> serviceIds,
    long version)
    implements Versioned {
  @Override
  public boolean exactlyOneRow() {
    return false;
  }

  static WindowView of(WindowRef w, List<UUID> serviceIds) {
    return new WindowView(
        w.id(),
        w.hallId(),
        w.label(),
        w.title(),
        w.discreet(),
        w.state(),
        w.stateReason(),
        w.clerkId(),
        w.clerkName(),
        serviceIds,
        w.version());
  }
}
