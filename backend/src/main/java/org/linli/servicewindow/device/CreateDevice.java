package org.linli.servicewindow.device;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * A device to be made.
 *
 * @param windowId where a window's screen stands; none for a kiosk
 * @param offlineNumbers numbers of each prefix a kiosk holds in reserve for when the network is
 *     down; ten when absent, none switches it off
 */
public record CreateDevice(
    @NotNull DeviceKind kind,
    @NotBlank @Size(max = 40) String name,
    UUID windowId,
    @Min(0) @Max(50) Integer offlineNumbers) {
  private static final int DEFAULT_NUMBERS = 10;

  public CreateDevice {
    offlineNumbers = offlineNumbers == null ? (Integer) DEFAULT_NUMBERS : offlineNumbers;
  }
}
