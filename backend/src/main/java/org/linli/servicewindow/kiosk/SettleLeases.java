package org.linli.servicewindow.kiosk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What a kiosk gave out on its own, in the order in which people came. */
public record SettleLeases(@NotEmpty @Size(max = 100) List<@NotNull @Valid UsedLease> used) {}
