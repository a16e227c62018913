package org.linli.servicewindow.device;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a device knows about itself.
 *
 * @param hallName in the caller's language
 * @param windowLabel the window it stands at; null for a kiosk
 * @param paperOut its printer was said to be out of paper
 * @param at the server's clock, by which a device sets its own
 */
public record ThisDevice(
    UUID id,
    DeviceKind kind,
    String name,
    UUID hallId,
    String hallName,
    @Nullable UUID windowId,
    @Nullable String windowLabel,
    boolean paperOut,
    Instant at) {}
