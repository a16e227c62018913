package org.linli.servicewindow.device;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.shared.http.Versioned;

/**
 * A device as its hall's manager sees it.
 *
 * @param windowLabel the window it stands at; null for a kiosk
 * @param offlineNumbers numbers of each prefix it holds in reserve
 * @param pairingUntil how long the code that was last shown works; null once used
 * @param seenAt when it was last heard of, to the minute; null before it is paired
 */
public record DeviceView(
    UUID id,
    UUID hallId,
    DeviceKind kind,
    String name,
    @Nullable UUID windowId,
    @Nullable String windowLabel,
    DeviceState state,
    boolean paperOut,
    int offlineNumbers,
    @Nullable Instant pairingUntil,
    @Nullable Instant pairedAt,
    @Nullable Instant seenAt,
    long version)
    implements Versioned {
  @Override
  public boolean exactlyOneRow() {
    return false;
  }

  static DeviceView of(Device d, String windowLabel) {
    return new DeviceView(
        d.id,
        d.hallId,
        d.kind,
        d.name,
        d.windowId,
        windowLabel,
        d.state,
        d.paperOut,
        d.offlineNumbers,
        d.pairingUntil,
        d.pairedAt,
        d.seenAt,
        d.version);
  }
}
