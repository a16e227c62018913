package org.linli.servicewindow.board;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** What everybody may expect before taking a number. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class EstimateBoardResource {
  private final EstimateBoard estimates;

  EstimateBoardResource(EstimateBoard estimates) {
    this.estimates = estimates;
  }

  @GET
  @Path("/halls/{hallId}/estimates")
  public HallEstimatesView estimates(@PathParam("hallId") UUID id) {
    return estimates.of(id);
  }
}
