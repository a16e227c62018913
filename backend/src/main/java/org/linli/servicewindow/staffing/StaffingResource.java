package org.linli.servicewindow.staffing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DayOfWeek;
import java.util.UUID;
import org.linli.shared.security.Role;

/** How many windows a hall should open. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.HALL_MANAGER)
public class StaffingResource {
  private final StaffingService staffing;

  StaffingResource(StaffingService staffing) {
    this.staffing = staffing;
  }

  @GET
  @Path("/halls/{hallId}/staffing")
  public StaffingView whatIf(
      @PathParam("hallId") UUID hallId,
      @QueryParam("weekday") DayOfWeek weekday,
      @QueryParam("fromHour") @NotNull @Min(0) @Max(23) Integer fromHour,
      @QueryParam("toHour") @NotNull @Min(1) @Max(24) Integer toHour,
      @QueryParam("serviceId") UUID serviceId) {
    return staffing.whatIf(hallId, weekday, new WhatIf.Hours(fromHour, toHour), serviceId);
  }
}
