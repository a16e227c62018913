package org.linli.servicewindow.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.linli.shared.database.Translated;

/** Words for a guide that residents do not see yet. */
public record DraftGuide(@NotNull @Valid Translated<Guide> guides) {}
