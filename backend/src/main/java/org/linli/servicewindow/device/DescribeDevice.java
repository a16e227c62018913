package org.linli.servicewindow.device;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What may change about a device; kind and window are what it is.
 *
 * @param offlineNumbers numbers of each prefix a kiosk holds in reserve from its next top-up on;
 *     without meaning at a window's screen
 */
public record DescribeDevice(
    @NotBlank @Size(max = 40) String name, @NotNull @Min(0) @Max(50) Integer offlineNumbers) {}
