package org.linli.servicewindow.figures;

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

/** A hall's figures, as plot and as table. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.HALL_MANAGER, Role.AUDITOR})
public class FiguresResource {
  private final FiguresService figures;
  private final FiguresTable table;

  FiguresResource(FiguresService figures, FiguresTable table) {
    this.figures = figures;
    this.table = table;
  }

  @GET
  @Path("/halls/{hallId}/figures")
  public FiguresView figures(
      @PathParam("hallId") UUID hallId,
      @QueryParam("from") @NotNull LocalDate from,
      @QueryParam("to") @NotNull LocalDate to) {
    return figures.figures(hallId, from, to);
  }

  @GET
  @Path("/halls/{hallId}/figures.csv")
  @Produces("text/csv")
  public String table(
      @PathParam("hallId") UUID hallId,
      @QueryParam("from") @NotNull LocalDate from,
      @QueryParam("to") @NotNull LocalDate to) {
    return table.of(figures.figures(hallId, from, to));
  }

  @GET
  @Path("/halls/{hallId}/figures/check")
  public FiguresCheck check(
      @PathParam("hallId") UUID hallId, @QueryParam("date") @NotNull LocalDate date) {
    return figures.check(hallId, date);
  }
}
