package org.linli.account;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.linli.shared.idempotency.Write;

/** Whoever is signed in. */
@Path("/api/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class MeResource {
  private final MeService me;
  private final PasswordService passwords;
  private final CurrentAccount current;

  MeResource(MeService me, PasswordService passwords, CurrentAccount current) {
    this.me = me;
    this.passwords = passwords;
    this.current = current;
  }

  @GET
  public MeView get() {
    return me.get(current.id());
  }

  @POST
  @Path("/change-password")
  @Write
  @APIResponse(responseCode = "204")
  public void changePassword(@NotNull @Valid ChangePassword request) {
    passwords.change(current.id(), current.session(), request);
  }
}
