package org.linli.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.linli.shared.http.Nothing;
import org.linli.shared.idempotency.Write;
import org.linli.shared.security.Role;

/** Roles granted, for the security administrators of the units they reach. */
@Path("/api/v1/grants")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.SECURITY_ADMINISTRATOR)
public class GrantResource {
  private final GrantService grants;
  private final Administrator administrator;

  GrantResource(GrantService grants, Administrator administrator) {
    this.grants = grants;
    this.administrator = administrator;
  }

  @POST
  @Path("/{grantId}/revoke")
  @Write
  public GrantView revoke(@PathParam("grantId") UUID grantId, @NotNull @Valid Nothing request) {
    return grants.revoke(grantId, administrator.securityReach());
  }

  @POST
  @Path("/{grantId}/limit")
  @Write
  public GrantView limit(@PathParam("grantId") UUID grantId, @NotNull @Valid LimitGrant request) {
    return grants.limit(grantId, request, administrator.securityReach());
  }
}
