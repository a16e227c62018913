package org.linli.servicewindow.hall;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.linli.shared.database.Translated;

/**
 * A window to be made or described anew.
 *
 * @param label what stands above it and is spoken: {@code 2}, {@code 3A}; unique in the hall
 * @param discreet never shows who is waiting, nor what for
 */
public record DescribeWindow(
    @NotNull @Pattern(regexp = "[0-9A-Z]{1,10}") String label,
    boolean discreet,
    @NotNull @Valid Translated<WindowText> texts) {}
