package org.linli.servicewindow.device;

import java.time.Instant;
import java.util.UUID;

/**
 * What other parts of the room need of a device.
 *
 * @param windowId where it stands; null for a kiosk
 * @param offlineNumbers numbers of each prefix it may hold in reserve
 * @param settledAt when it last had nothing left to tell; null before
 */
public record DeviceRef(
    UUID id,
    UUID hallId,
    DeviceKind kind,
    UUID windowId,
    String name,
    int offlineNumbers,
    boolean paperOut,
    Instant seenAt,
    Instant settledAt) {
  static DeviceRef of(Device d) {
    return new DeviceRef(
        d.id,
        d.hallId,
        d.kind,
        d.windowId,
        d.name,
        d.offlineNumbers,
        d.paperOut,
        d.seenAt,
        d.settledAt);
  }
}
