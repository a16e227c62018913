package org.linli.member;

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

/** What stands in members' files; the documents of an entry are a resource of their own. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.PARTY_OFFICER)
public class MemberEntryResource {
  private final AnnulService annulments;
  private final MemberReachService reach;

  MemberEntryResource(AnnulService annulments, MemberReachService reach) {
    this.annulments = annulments;
    this.reach = reach;
  }

  @POST
  @Path("/member-entries/{entryId}/annul")
  @Write
  public MemberView annul(@PathParam("entryId") UUID id, @NotNull @Valid AnnulEntry wish) {
    return annulments.annul(id, wish, reach.units());
  }
}
