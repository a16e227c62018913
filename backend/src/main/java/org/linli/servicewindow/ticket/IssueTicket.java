package org.linli.servicewindow.ticket;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;

/**
 * What a number is taken for.
 *
 * @param phoneLast4 four digits, only if a message is wanted
 */
public record IssueTicket(
    @NotNull UUID serviceId, @Pattern(regexp = "[0-9]{4}") String phoneLast4) {}
