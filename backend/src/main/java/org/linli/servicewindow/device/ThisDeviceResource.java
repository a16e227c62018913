package org.linli.servicewindow.device;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.linli.shared.idempotency.Write;
import org.linli.shared.security.Role;

/**
 * For the device itself. Its addresses name no device and no hall: they mean whoever shows the
 * credential, so none can ask for another's.
 */
@Path("/api/v1/this-device")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.KIOSK, Role.WINDOW_SCREEN})
public class ThisDeviceResource {
  private final DevicePairing pairing;
  private final DeviceService devices;
  private final CurrentDevice current;

  ThisDeviceResource(DevicePairing pairing, DeviceService devices, CurrentDevice current) {
    this.pairing = pairing;
    this.devices = devices;
    this.current = current;
  }

  @POST
  @Path("/pair")
  @PermitAll
  @Write
  @ResponseStatus(201)
  @APIResponseSchema(value = DevicePaired.class, responseCode = "201")
  public DevicePaired pair(@NotNull @Valid PairDevice request) {
    return pairing.pair(request);
  }

  @GET
  public ThisDevice get() {
    return pairing.describe(current.get().id());
  }

  @POST
  @Path("/mark-paper")
  @RolesAllowed(Role.KIOSK)
  @Write
  public ThisDevice markPaper(@NotNull @Valid MarkPaper wish) {
    devices.paperAtDevice(current.get().id(), wish.out());
    return pairing.describe(current.get().id());
  }
}
