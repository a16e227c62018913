package org.linli.org.post;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.linli.shared.idempotency.Write;
import org.linli.shared.security.Role;

/** What becomes of an appointment, in the hands of administrators. */
@Path("/api/v1/appointments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.SYSTEM_ADMINISTRATOR)
public class AppointmentResource {
  private final AppointmentService appointments;
  private final PostReach reach;

  AppointmentResource(AppointmentService appointments, PostReach reach) {
    this.appointments = appointments;
    this.reach = reach;
  }

  @POST
  @Path("/{appointmentId}/end")
  @Write
  public AppointmentView end(
      @PathParam("appointmentId") UUID id, @NotNull @Valid EndAppointment wish) {
    return appointments.end(id, wish, reach.toChange());
  }

  @POST
  @Path("/{appointmentId}/annul")
  @Write
  public AppointmentView annul(
      @PathParam("appointmentId") UUID id, @NotNull @Valid AnnulAppointment wish) {
    return appointments.annul(id, wish, reach.toChange());
  }
}
