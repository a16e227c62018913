package org.linli.servicewindow.hall;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.linli.shared.database.Translated;

/**
 * A window to be made or described anew.
 *
 * @param label what stands above it and is spoken: {@code 2}, {@code 3A}; unique in the hall
 * @param discreet never shows who is waiting, nor what for
 * @param clerkIds accounts that may sit there; needed at a discreet window, else anybody if absent
 */
public record DescribeWindow(
    @NotNull @Pattern(regexp = "[0-9A-Z]{1,10}") String label,
    boolean discreet,
    @Size(max = 50) List<@NotNull UUID> clerkIds,
    @NotNull @Valid Translated<WindowText> texts) {
  public DescribeWindow {
    clerkIds = clerkIds == null ? List.of() : clerkIds;
  }
}
