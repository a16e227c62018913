package org.linli.servicewindow.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.linli.servicewindow.hall.DescribeWindow;
import org.linli.servicewindow.hall.WindowDetail;
import org.linli.servicewindow.ticket.CallService;
import org.linli.shared.http.EntityTags;
import org.linli.shared.http.Nothing;
import org.linli.shared.idempotency.Write;
import org.linli.shared.page.Page;
import org.linli.shared.security.Role;

/** A window and what a clerk does at it. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.CLERK, Role.HALL_MANAGER})
public class WindowResource {
  private final WindowDeskService windows;
  private final DeskService desks;
  private final CallService calls;

  WindowResource(WindowDeskService windows, DeskService desks, CallService calls) {
    this.windows = windows;
    this.desks = desks;
    this.calls = calls;
  }

  @GET
  @Path("/halls/{hallId}/windows")
  @RolesAllowed({Role.CLERK, Role.HALL_MANAGER, Role.AUDITOR})
  public Page<WindowView> list(@PathParam("hallId") UUID hallId) {
    return Page.whole(windows.ofHall(hallId));
  }

  @POST
  @Path("/halls/{hallId}/windows")
  @RolesAllowed(Role.HALL_MANAGER)
  @Write
  @ResponseStatus(201)
  @APIResponseSchema(value = WindowView.class, responseCode = "201")
  public WindowView create(@PathParam("hallId") UUID hallId, @NotNull @Valid DescribeWindow wish) {
    return windows.create(hallId, wish);
  }

  @GET
  @Path("/windows/{windowId}")
  @RolesAllowed({Role.CLERK, Role.HALL_MANAGER, Role.AUDITOR})
  public WindowView get(@PathParam("windowId") UUID id) {
    return windows.get(id);
  }

  @GET
  @Path("/windows/{windowId}/detail")
  @RolesAllowed(Role.HALL_MANAGER)
  public WindowDetail detail(@PathParam("windowId") UUID id) {
    return windows.detail(id);
  }

  @PUT
  @Path("/windows/{windowId}")
  @RolesAllowed(Role.HALL_MANAGER)
  @Write
  public WindowView describe(
      @PathParam("windowId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid DescribeWindow wish) {
    return windows.describe(id, EntityTags.required(ifMatch), wish);
  }

  @POST
  @Path("/windows/{windowId}/open")
  @Write
  public WindowView open(@PathParam("windowId") UUID id, @NotNull Nothing nothing) {
    return windows.open(id);
  }

  @POST
  @Path("/windows/{windowId}/pause")
  @Write
  public WindowView pause(@PathParam("windowId") UUID id, @NotNull @Valid PauseWindow wish) {
    return windows.pause(id, wish);
  }

  @POST
  @Path("/windows/{windowId}/resume")
  @RolesAllowed(Role.HALL_MANAGER)
  @Write
  public WindowView resume(@PathParam("windowId") UUID id, @NotNull Nothing nothing) {
    return windows.resume(id);
  }

  @POST
  @Path("/windows/{windowId}/close")
  @Write
  public WindowView close(@PathParam("windowId") UUID id, @NotNull @Valid CloseWindow wish) {
    return windows.close(id, wish);
  }

  @GET
  @Path("/windows/{windowId}/desk")
  public DeskView desk(@PathParam("windowId") UUID id) {
    return desks.desk(id);
  }

  @POST
  @Path("/windows/{windowId}/call-next")
  @Write
  public CallResult callNext(@PathParam("windowId") UUID id, @NotNull Nothing nothing) {
    return new CallResult(calls.callNext(id).orElse(null));
  }
}
