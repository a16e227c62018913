package org.linli.servicewindow.ticket;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The day to close; today or earlier, in the hall's own zone. */
public record CloseDay(@NotNull LocalDate businessDate) {}
