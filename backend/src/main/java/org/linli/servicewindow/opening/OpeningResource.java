package org.linli.servicewindow.opening;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.linli.shared.http.EntityTags;
import org.linli.shared.http.Nothing;
import org.linli.shared.idempotency.Write;
import org.linli.shared.security.Role;

/** A hall's hours, read by everybody and stated by its manager. */
@Path("/api/v1")
@RolesAllowed(Role.HALL_MANAGER)
public class OpeningResource {
  private final OpeningService openings;
  private final HoursService editor;

  OpeningResource(OpeningService openings, HoursService editor) {
    this.openings = openings;
    this.editor = editor;
  }

  @GET
  @Path("/halls/{hallId}/opening")
  @PermitAll
  public OpeningHours hours(@PathParam("hallId") UUID hallId) {
    return openings.hours(hallId);
  }

  @GET
  @Path("/halls/{hallId}/opening/detail")
  public OpeningDetail detail(@PathParam("hallId") UUID hallId) {
    return editor.detail(hallId);
  }

  @PUT
  @Path("/halls/{hallId}/opening")
  @Write
  public OpeningDetail describe(
      @PathParam("hallId") UUID hallId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid DescribeOpening wish) {
    return editor.describe(hallId, EntityTags.required(ifMatch), wish);
  }

  @POST
  @Path("/halls/{hallId}/stop-numbers")
  @Write
  public OpeningDetail stop(@PathParam("hallId") UUID hallId, @NotNull @Valid StopNumbers wish) {
    return editor.stop(hallId, wish);
  }

  @POST
  @Path("/halls/{hallId}/resume-numbers")
  @Write
  public OpeningDetail resume(@PathParam("hallId") UUID hallId, @NotNull Nothing nothing) {
    return editor.resume(hallId);
  }
}
