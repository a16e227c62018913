package org.linli.servicewindow.device;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * The code that a manager's screen shows.
 *
 * @param code as shown; small letters, spaces and hyphens do not matter
 */
public record PairDevice(@NotNull @Pattern(regexp = "[0-9A-Za-z -]{12,24}") String code) {}
