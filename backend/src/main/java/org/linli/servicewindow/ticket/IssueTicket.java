package org.linli.servicewindow.ticket;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;

/**
 * What a number is taken for.
 *
 * @param phoneLast4 four digits, only if a message is wanted
 * @param priorityClaim why one should go before others; absent for most people
 * @param phoneKey a random word the phone made for itself once, the same for all numbers it takes:
 *     the hall limits how many one phone holds. Required of whoever has not signed in; kiosks send
 *     none.
 */
public record IssueTicket(
    @NotNull UUID serviceId,
    @Pattern(regexp = "[0-9]{4}") String phoneLast4,
    PriorityClaim priorityClaim,
    @Pattern(regexp = "[A-Za-z0-9_-]{22,64}") String phoneKey) {

  /** For whoever claims nothing. */
  public IssueTicket(UUID serviceId, String phoneLast4) {
    this(serviceId, phoneLast4, null, null);
  }
}
