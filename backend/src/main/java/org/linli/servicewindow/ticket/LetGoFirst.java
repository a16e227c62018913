package org.linli.servicewindow.ticket;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How many others go first; one of the hall's choices. */
public record LetGoFirst(@Min(1) @Max(20) int places) {}
