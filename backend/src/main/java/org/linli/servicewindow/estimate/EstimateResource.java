package org.linli.servicewindow.estimate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.linli.shared.security.Role;

/** How well a hall's estimates came true. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.HALL_MANAGER, Role.AUDITOR})
public class EstimateResource {
  private final EstimateFigures figures;

  EstimateResource(EstimateFigures figures) {
    this.figures = figures;
  }

  @GET
  @Path("/halls/{hallId}/estimates/accuracy")
  public EstimateAccuracyView accuracy(
      @PathParam("hallId") UUID hallId,
      @QueryParam("from") @NotNull LocalDate from,
      @QueryParam("to") @NotNull LocalDate to) {
    return figures.accuracy(hallId, from, to);
  }
}
