package org.linli.account;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.linli.shared.idempotency.Write;

/** For whoever holds an invitation's link; its secret travels in the body, never in an address. */
@Path("/api/v1/invitations")
@Produces(MediaType.APPLICATION_JSON)
public class InvitationResource {
  private final InvitationService invitations;

  InvitationResource(InvitationService invitations) {
    this.invitations = invitations;
  }

  @POST
  @Path("/inspect")
  @Write
  @PermitAll
  public InvitationView inspect(@NotNull @Valid InspectInvitation request) {
    return invitations.inspect(request);
  }

  @POST
  @Path("/accept")
  @Write
  @PermitAll
  @ResponseStatus(201)
  @APIResponseSchema(value = MeView.class, responseCode = "201")
  public SignedIn accept(@NotNull @Valid AcceptInvitation request) {
    return invitations.accept(request);
  }
}
