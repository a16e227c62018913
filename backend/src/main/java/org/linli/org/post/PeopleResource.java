package org.linli.org.post;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.linli.person.PersonView;
import org.linli.shared.idempotency.Write;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;
import org.linli.shared.security.Role;

/** People: found by administrators and registrars, looked at by whoever sees a post of theirs. */
@Path("/api/v1/people")
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {
  private final PeopleService people;
  private final AppointmentService appointments;
  private final PostReach reach;

  PeopleResource(PeopleService people, AppointmentService appointments, PostReach reach) {
    this.people = people;
    this.appointments = appointments;
    this.reach = reach;
  }

  @GET
  @RolesAllowed({Role.SYSTEM_ADMINISTRATOR, Role.REGISTRAR})
  public Page<PersonView> list(
      @QueryParam("q") @Size(max = 100) String q, @BeanParam @Valid PageRequest page) {
    return people.page(q, page, reach.toKeepPeople());
  }

  @POST
  @Write
  @RolesAllowed(Role.SYSTEM_ADMINISTRATOR)
  @ResponseStatus(201)
  @APIResponseSchema(value = PersonView.class, responseCode = "201")
  public PersonView create(@NotNull @Valid CreatePerson request) {
    return people.create(request, reach.toChange());
  }

  @GET
  @Path("/{personId}")
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
  public PersonView get(@PathParam("personId") UUID personId) {
    return people.get(personId, reach.toSee());
  }

  @POST
  @Path("/{personId}/rename")
  @Write
  @RolesAllowed({Role.SYSTEM_ADMINISTRATOR, Role.REGISTRAR})
  public PersonView rename(
      @PathParam("personId") UUID personId, @NotNull @Valid RenamePerson request) {
    return people.rename(personId, request, reach.toKeepPeople());
  }

  @GET
  @Path("/{personId}/appointments")
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
  public Page<AppointmentView> appointments(
      @PathParam("personId") UUID personId, @BeanParam @Valid PageRequest page) {
    return appointments.ofPerson(personId, page, reach.toSee());
  }
}
