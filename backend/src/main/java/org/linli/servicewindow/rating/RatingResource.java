package org.linli.servicewindow.rating;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.linli.shared.http.EntityTags;
import org.linli.shared.idempotency.Write;
import org.linli.shared.security.Role;

/** A hall's ratings as figures, and its rules for them. Single ratings are shown nowhere. */
@Path("/api/v1/halls/{hallId}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.HALL_MANAGER, Role.AUDITOR})
public class RatingResource {
  private final RatingFiguresService figures;
  private final RatingTable table;
  private final RatingRulesService rules;

  RatingResource(RatingFiguresService figures, RatingTable table, RatingRulesService rules) {
    this.figures = figures;
    this.table = table;
    this.rules = rules;
  }

  @GET
  @Path("/rating-figures")
  public RatingFigures figures(
      @PathParam("hallId") UUID hallId,
      @QueryParam("from") @NotNull LocalDate from,
      @QueryParam("to") @NotNull LocalDate to) {
    return figures.figures(hallId, from, to);
  }

  @GET
  @Path("/rating-figures.csv")
  @Produces("text/csv")
  public String table(
      @PathParam("hallId") UUID hallId,
      @QueryParam("from") @NotNull LocalDate from,
      @QueryParam("to") @NotNull LocalDate to) {
    return table.of(figures.figures(hallId, from, to));
  }

  @GET
  @Path("/rating-rules")
  @RolesAllowed(Role.HALL_MANAGER)
  public RatingRulesView rules(@PathParam("hallId") UUID hallId) {
    return rules.get(hallId);
  }

  @PUT
  @Path("/rating-rules")
  @RolesAllowed(Role.HALL_MANAGER)
  @Write
  public RatingRulesView describe(
      @PathParam("hallId") UUID hallId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid DescribeRatingRules wish) {
    return rules.describe(hallId, EntityTags.required(ifMatch), wish);
  }
}
