package org.linli.member.transfer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.linli.member.MemberReachService;
import org.linli.shared.idempotency.Write;
import org.linli.shared.security.Role;

/** Letters that come from outside the tree. */
@Path("/api/v1/outside-letters")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.PARTY_OFFICER)
public class ArrivalResource {
  private final ArrivalService arrivals;
  private final MemberReachService reach;

  ArrivalResource(ArrivalService arrivals, MemberReachService reach) {
    this.arrivals = arrivals;
    this.reach = reach;
  }

  @POST
  @Write
  @ResponseStatus(201)
  @APIResponseSchema(value = LetterView.class, responseCode = "201")
  public LetterView takeOver(@NotNull @Valid TakeOver wish) {
    return arrivals.takeOver(wish, reach.units());
  }
}
