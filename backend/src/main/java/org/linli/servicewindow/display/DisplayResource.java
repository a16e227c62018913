package org.linli.servicewindow.display;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.linli.shared.http.EntityTags;
import org.linli.shared.http.Nothing;
import org.linli.shared.idempotency.Write;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;
import org.linli.shared.security.Role;

/** A hall's displays, shown to everybody and arranged by its manager. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.HALL_MANAGER)
public class DisplayResource {
  private final DisplayService displays;

  DisplayResource(DisplayService displays) {
    this.displays = displays;
  }

  @GET
  @Path("/halls/{hallId}/displays")
  public Page<DisplayView> page(
      @PathParam("hallId") UUID hallId, @BeanParam @Valid PageRequest page) {
    return displays.page(hallId, page);
  }

  @POST
  @Path("/halls/{hallId}/displays")
  @Write
  @ResponseStatus(201)
  @APIResponseSchema(value = DisplayView.class, responseCode = "201")
  public DisplayView create(
      @PathParam("hallId") UUID hallId, @NotNull @Valid DescribeDisplay wish) {
    return displays.create(hallId, wish);
  }

  @GET
  @Path("/displays/{displayId}")
  @PermitAll
  public DisplayView get(@PathParam("displayId") UUID id) {
    return displays.get(id);
  }

  @GET
  @Path("/displays/{displayId}/board")
  @PermitAll
  public DisplayBoard board(@PathParam("displayId") UUID id) {
    return displays.board(id);
  }

  @PUT
  @Path("/displays/{displayId}")
  @Write
  public DisplayView describe(
      @PathParam("displayId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid DescribeDisplay wish) {
    return displays.describe(id, EntityTags.required(ifMatch), wish);
  }

  @POST
  @Path("/displays/{displayId}/remove")
  @Write
  public DisplayView remove(@PathParam("displayId") UUID id, @NotNull Nothing nothing) {
    return displays.remove(id);
  }
}
