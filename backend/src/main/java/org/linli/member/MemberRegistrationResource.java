package org.linli.member;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.linli.shared.idempotency.Write;
import org.linli.shared.security.Role;

/** Members of before, who did not apply here. */
@Path("/api/v1/member-registrations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.PARTY_OFFICER)
public class MemberRegistrationResource {
  private final OpeningService opening;
  private final MemberReachService reach;

  MemberRegistrationResource(OpeningService opening, MemberReachService reach) {
    this.opening = opening;
    this.reach = reach;
  }

  @POST
  @Write
  @ResponseStatus(201)
  @APIResponseSchema(value = MemberView.class, responseCode = "201")
  public MemberView register(@NotNull @Valid RegisterMember wish) {
    return opening.register(wish, reach.units());
  }
}
