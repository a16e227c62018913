package org.linli.account;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.linli.shared.http.Nothing;
import org.linli.shared.idempotency.Write;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;

/** Signing in and out, here or everywhere. */
@Path("/api/v1/sessions")
@Produces(MediaType.APPLICATION_JSON)
public class SessionResource {
  private final SignInService signIns;
  private final SessionService sessions;
  private final CurrentAccount current;

  SessionResource(SignInService signIns, SessionService sessions, CurrentAccount current) {
    this.signIns = signIns;
    this.sessions = sessions;
    this.current = current;
  }

  /** No {@code @Write}: a failed try has to stay counted though the answer is a refusal. */
  @POST
  @PermitAll
  @ResponseStatus(201)
  @APIResponseSchema(value = MeView.class, responseCode = "201")
  public SignedIn create(@NotNull @Valid SignIn request) {
    return signIns.signIn(request);
  }

  @GET
  @Authenticated
  public Page<SessionView> list(@BeanParam @Valid PageRequest page) {
    return sessions.list(current.id(), current.session(), page);
  }

  @POST
  @Path("/current/end")
  @Write
  @Authenticated
  @APIResponse(responseCode = "204")
  public SignedOut endCurrent(@NotNull @Valid Nothing request) {
    sessions.end(current.session(), current.id());
    return new SignedOut();
  }

  @POST
  @Path("/{sessionId}/end")
  @Write
  @Authenticated
  @APIResponse(responseCode = "204")
  public void end(@PathParam("sessionId") UUID sessionId, @NotNull @Valid Nothing request) {
    sessions.end(sessionId, current.id());
  }

  @POST
  @Path("/end-all")
  @Write
  @Authenticated
  @APIResponse(responseCode = "204")
  public SignedOut endAll(@NotNull @Valid Nothing request) {
    sessions.endAll(current.id());
    return new SignedOut();
  }
}
