package org.linli.servicewindow.device;

import java.time.Instant;

/**
 * A device that waits to be paired.
 *
 * @param code secret to be typed on the device; shown this once
 * @param address the device's own page with the code behind the #; the same secret
 * @param expiresAt the code works until then, once
 */
public record DeviceInvited(DeviceView device, String code, String address, Instant expiresAt) {}
