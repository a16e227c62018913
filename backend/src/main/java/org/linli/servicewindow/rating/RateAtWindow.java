package org.linli.servicewindow.rating;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * One tap at the window.
 *
 * @param number the one the screen asked; if another was served meanwhile, nothing is rated
 */
public record RateAtWindow(
    @NotNull @Pattern(regexp = "[A-Z]{1,2}[0-9]{1,4}") String number, @NotNull RatingLevel level) {}
