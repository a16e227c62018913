package org.linli.org.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.linli.person.ErasePerson;
import org.linli.person.Erased;
import org.linli.person.PersonDetails;
import org.linli.person.PersonExport;
import org.linli.person.PersonView;
import org.linli.shared.http.EntityTags;
import org.linli.shared.idempotency.Write;
import org.linli.shared.security.Role;

/** What is known of somebody beside their posts. */
@Path("/api/v1/people")
@Produces(MediaType.APPLICATION_JSON)
public class DetailResource {
  private final DetailService details;

  DetailResource(DetailService details) {
    this.details = details;
  }

  @PUT
  @Path("/{personId}")
  @Write
  @RolesAllowed(Role.REGISTRAR)
  public PersonView describe(
      @PathParam("personId") UUID personId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PersonDetails request) {
    return details.describe(personId, request, EntityTags.required(ifMatch));
  }

  /** A POST, since it needs a purpose and leaves a trace. */
  @POST
  @Path("/{personId}/export")
  @Write
  @RolesAllowed(Role.IDENTITY_READER)
  public PersonExport export(
      @PathParam("personId") UUID personId, @NotNull @Valid ExportPerson wish) {
    return details.export(personId, wish);
  }

  @POST
  @Path("/{personId}/erase")
  @Write
  @RolesAllowed(Role.REGISTRAR)
  public Erased erase(@PathParam("personId") UUID personId, @NotNull @Valid ErasePerson wish) {
    return details.erase(personId, wish);
  }

  @POST
  @Path("/{personId}/reveal")
  @Write
  @RolesAllowed(Role.IDENTITY_READER)
  public Revealed reveal(@PathParam("personId") UUID personId, @NotNull @Valid Reveal wish) {
    return details.reveal(personId, wish);
  }
}
