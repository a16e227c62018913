package org.linli.servicewindow.rating;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Who is to own it from now on. */
public record AssignFollowUp(@NotNull UUID ownerId) {}
