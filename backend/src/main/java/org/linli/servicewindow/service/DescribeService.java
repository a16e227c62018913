package org.linli.servicewindow.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.linli.shared.database.Translated;

/**
 * A service to be made or described anew.
 *
 * @param prefix what its numbers begin with
 * @param discreet neither its title nor who waits for it is shown in public
 * @param windowIds the windows of the same hall that offer it
 * @param guides its name and guide, by language
 */
public record DescribeService(
    @NotNull @Pattern(regexp = "[A-Z]{1,2}") String prefix,
    boolean discreet,
    @NotEmpty @Size(max = 50) List<@NotNull UUID> windowIds,
    @NotNull @Valid Translated<Guide> guides) {}
