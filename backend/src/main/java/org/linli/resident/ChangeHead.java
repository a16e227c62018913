package org.linli.resident;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Somebody else of the household becomes its head.
 *
 * @param residentId the new head
 * @param others what everybody else who lives there is to the new head
 */
public record ChangeHead(
    @NotNull UUID residentId, @NotNull @Size(max = 30) List<@NotNull @Valid Kin> others) {

  /** One of them. */
  public record Kin(@NotNull UUID residentId, @NotNull Relation relation) {}
}
