package org.linli.servicewindow.live;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** What a window offers from now on; nothing while it is needed elsewhere. */
public record OfferServices(@NotNull @Size(max = 200) List<@NotNull UUID> serviceIds) {}
