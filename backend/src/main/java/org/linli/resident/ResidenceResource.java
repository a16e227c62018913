package org.linli.resident;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.linli.shared.page.Page;
import org.linli.shared.security.Role;

/** Where somebody lives and lived. */
@Path("/api/v1/people")
@Produces(MediaType.APPLICATION_JSON)
public class ResidenceResource {
  private final ResidentService residents;
  private final ResidentReach reach;

  ResidenceResource(ResidentService residents, ResidentReach reach) {
    this.residents = residents;
    this.reach = reach;
  }

  @GET
  @Path("/{personId}/residences")
  @RolesAllowed({Role.REGISTRAR, Role.CARE_WORKER})
  public Page<ResidentView> ofPerson(@PathParam("personId") UUID personId) {
    return residents.ofPerson(personId, reach.toSee());
  }
}
