package org.linli.servicewindow.rating;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.linli.shared.idempotency.Write;
import org.linli.shared.security.Role;

/** For the screen at a window itself; which window follows from its credential. */
@Path("/api/v1/this-device/window")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.WINDOW_SCREEN)
public class WindowScreenResource {
  private final WindowScreenService screens;

  WindowScreenResource(WindowScreenService screens) {
    this.screens = screens;
  }

  @GET
  public WindowScreenView get() {
    return screens.view();
  }

  @POST
  @Path("/rate")
  @Write
  public WindowScreenView rate(@NotNull @Valid RateAtWindow wish) {
    return screens.rate(wish);
  }
}
