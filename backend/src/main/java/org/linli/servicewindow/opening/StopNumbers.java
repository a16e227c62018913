package org.linli.servicewindow.opening;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.linli.shared.database.Translated;

/** What phones and kiosks say while nobody gets a number. */
public record StopNumbers(@NotNull @Valid Translated<OpeningText> texts) {}
