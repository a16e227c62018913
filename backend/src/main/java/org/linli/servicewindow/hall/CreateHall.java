package org.linli.servicewindow.hall;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.linli.shared.database.Translated;

/**
 * A hall to be made.
 *
 * @param unitId the unit it belongs to; its managers and clerks have their roles there or above
 * @param zone IANA time zone that decides the business date; Asia/Shanghai when absent
 */
public record CreateHall(
    @NotNull UUID unitId,
    @Size(max = 40) @Pattern(regexp = "[A-Za-z]+(/[A-Za-z_]+){0,2}") String zone,
    @Size(max = 30) String phone,
    @NotNull @Valid Translated<HallText> texts) {
  private static final String DEFAULT_ZONE = "Asia/Shanghai";

  public CreateHall {
    zone = zone == null ? DEFAULT_ZONE : zone;
  }
}
