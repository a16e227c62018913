package org.linli.servicewindow.kiosk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.linli.shared.http.Nothing;
import org.linli.shared.idempotency.Write;
import org.linli.shared.security.Role;

/** Numbers in reserve, for the hall's manager. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.HALL_MANAGER)
public class NumberResource {
  private final LeaseService leases;
  private final NumberChecker checker;

  NumberResource(LeaseService leases, NumberChecker checker) {
    this.leases = leases;
    this.checker = checker;
  }

  @POST
  @Path("/devices/{deviceId}/void-leases")
  @Write
  public VoidedLeases voidLeases(@PathParam("deviceId") UUID id, @NotNull Nothing nothing) {
    return leases.voidAll(id);
  }

  @GET
  @Path("/halls/{hallId}/numbers/check")
  @RolesAllowed({Role.HALL_MANAGER, Role.AUDITOR})
  public NumberCheck check(
      @PathParam("hallId") UUID hallId, @QueryParam("date") @NotNull LocalDate date) {
    return checker.check(hallId, date);
  }
}
