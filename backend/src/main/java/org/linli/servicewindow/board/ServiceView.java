package org.linli.servicewindow.board;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.servicewindow.service.ServiceRef;

/**
 * A service as everybody sees it, at this moment.
 *
 * @param waiting people waiting for it; null where that is nobody's business
 * @param offered false once it was withdrawn: no more numbers are taken
 * @param open whether a window that offers it is open now
 */
public record ServiceView(
    UUID id,
    UUID hallId,
    String prefix,
    String name,
    @Nullable Integer waiting,
    boolean offered,
    boolean open,
    List<WindowLabel> windows,
    boolean discreet) {
  /** A window by what stands above it. */
  public record WindowLabel(UUID id, String label) {}

  static ServiceView of(ServiceRef s, int waiting, boolean open, List<WindowLabel> windows) {
    return new ServiceView(
        s.id(),
        s.hallId(),
        s.prefix(),
        s.name(),
        s.discreet() ? null : (Integer) waiting,
        s.offered(),
        open && s.offered(),
        windows,
        s.discreet());
  }
}
