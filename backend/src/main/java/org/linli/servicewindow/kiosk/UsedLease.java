package org.linli.servicewindow.kiosk;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.UUID;

/**
 * A number that was given out while the network was down.
 *
 * @param tokenHash SHA-256 in hex of the token on the slip, which only its holder knows
 * @param arrivedAt when it was taken, by the kiosk's clock
 */
public record UsedLease(
    @NotNull UUID leaseId,
    @NotNull UUID serviceId,
    @NotNull @Pattern(regexp = "[0-9a-f]{64}") String tokenHash,
    @NotNull Instant arrivedAt) {}
