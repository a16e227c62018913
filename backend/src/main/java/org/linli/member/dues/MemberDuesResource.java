package org.linli.member.dues;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.linli.member.MemberReachService;
import org.linli.shared.idempotency.Write;
import org.linli.shared.security.Role;

/** What one member is to pay and has paid. */
@Path("/api/v1/members")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.PARTY_OFFICER)
public class MemberDuesResource {
  private final DuesService dues;
  private final DuesBookService books;
  private final MemberReachService reach;

  MemberDuesResource(DuesService dues, DuesBookService books, MemberReachService reach) {
    this.dues = dues;
    this.books = books;
    this.reach = reach;
  }

  @GET
  @Path("/{memberId}/dues")
  public DuesView dues(
      @PathParam("memberId") UUID id, @QueryParam("purpose") @Size(max = 200) String purpose) {
    return books.dues(id, purpose, reach.units());
  }

  @POST
  @Path("/{memberId}/assess-dues")
  @Write
  public DuesView assess(@PathParam("memberId") UUID id, @NotNull @Valid AssessDues wish) {
    return dues.assess(id, wish, reach.units());
  }
}
