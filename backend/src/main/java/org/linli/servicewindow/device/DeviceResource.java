package org.linli.servicewindow.device;

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
import jakarta.ws.rs.QueryParam;
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

/** A hall's devices, for its manager. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.HALL_MANAGER)
public class DeviceResource {
  private final DeviceService devices;

  DeviceResource(DeviceService devices) {
    this.devices = devices;
  }

  @GET
  @Path("/halls/{hallId}/devices")
  @RolesAllowed({Role.HALL_MANAGER, Role.AUDITOR})
  public Page<DeviceView> list(
      @PathParam("hallId") UUID hallId,
      @QueryParam("kind") DeviceKind kind,
      @BeanParam @Valid PageRequest page) {
    return devices.page(hallId, kind, page);
  }

  @POST
  @Path("/halls/{hallId}/devices")
  @Write
  @ResponseStatus(201)
  @APIResponseSchema(value = DeviceInvited.class, responseCode = "201")
  public DeviceInvited create(@PathParam("hallId") UUID hallId, @NotNull @Valid CreateDevice wish) {
    return devices.create(hallId, wish);
  }

  @PUT
  @Path("/devices/{deviceId}")
  @Write
  public DeviceView describe(
      @PathParam("deviceId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid DescribeDevice wish) {
    return devices.describe(id, EntityTags.required(ifMatch), wish);
  }

  @POST
  @Path("/devices/{deviceId}/pair-again")
  @Write
  public DeviceInvited pairAgain(@PathParam("deviceId") UUID id, @NotNull Nothing nothing) {
    return devices.pairAgain(id);
  }

  @POST
  @Path("/devices/{deviceId}/revoke")
  @Write
  public DeviceView revoke(@PathParam("deviceId") UUID id, @NotNull Nothing nothing) {
    return devices.revoke(id);
  }

  @POST
  @Path("/devices/{deviceId}/mark-paper")
  @Write
  public DeviceView markPaper(@PathParam("deviceId") UUID id, @NotNull @Valid MarkPaper wish) {
    return devices.markPaper(id, wish.out());
  }
}
