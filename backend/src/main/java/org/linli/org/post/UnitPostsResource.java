package org.linli.org.post;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.linli.shared.idempotency.Write;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;
import org.linli.shared.security.Role;

/** Posts at units: seen by whoever has a role on or above, given by administrators. */
@Path("/api/v1/units")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.SYSTEM_ADMINISTRATOR)
public class UnitPostsResource {
  private final AppointmentService appointments;
  private final RosterService rosters;
  private final PostReach reach;

  UnitPostsResource(AppointmentService appointments, RosterService rosters, PostReach reach) {
    this.appointments = appointments;
    this.rosters = rosters;
    this.reach = reach;
  }

  @GET
  @Path("/{unitId}/roster")
  @RolesAllowed({
    Role.SYSTEM_ADMINISTRATOR,
    Role.HALL_MANAGER,
    Role.CLERK,
    Role.AUDITOR,
    Role.REGISTRAR,
    Role.IDENTITY_READER,
    Role.CARE_WORKER,
    Role.PARTY_OFFICER
  })
  public Page<RosterLine> roster(
      @PathParam("unitId") UUID unitId,
      @QueryParam("on") LocalDate on,
      @BeanParam @Valid PageRequest page) {
    return rosters.page(unitId, on, page, reach.toSee());
  }

  @GET
  @Path("/{unitId}/appointments")
  @RolesAllowed({
    Role.SYSTEM_ADMINISTRATOR,
    Role.HALL_MANAGER,
    Role.CLERK,
    Role.AUDITOR,
    Role.REGISTRAR,
    Role.IDENTITY_READER,
    Role.CARE_WORKER,
    Role.PARTY_OFFICER
  })
  public Page<AppointmentView> list(
      @PathParam("unitId") UUID unitId,
      @QueryParam("kind") PostKind kind,
      @BeanParam @Valid PageRequest page) {
    return appointments.ofUnit(unitId, kind, page, reach.toSee());
  }

  @POST
  @Path("/{unitId}/appointments")
  @Write
  @ResponseStatus(201)
  @APIResponseSchema(value = AppointmentView.class, responseCode = "201")
  public AppointmentView appoint(
      @PathParam("unitId") UUID unitId, @NotNull @Valid AppointPerson wish) {
    return appointments.appoint(unitId, wish, reach.toChange());
  }
}
