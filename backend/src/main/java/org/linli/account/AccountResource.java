package org.linli.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.linli.shared.http.EntityTags;
import org.linli.shared.http.Nothing;
import org.linli.shared.idempotency.Write;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;
import org.linli.shared.security.Role;

/**
 * Accounts, for the administrators of their units: the system administrator makes, names and ends
 * them, the security administrator gives roles, unlocks and signs out.
 */
@Path("/api/v1/accounts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.SYSTEM_ADMINISTRATOR)
public class AccountResource {
  private final AccountService accounts;
  private final GrantService grants;
  private final Administrator administrator;
  private final CurrentAccount current;

  AccountResource(
      AccountService accounts,
      GrantService grants,
      Administrator administrator,
      CurrentAccount current) {
    this.accounts = accounts;
    this.grants = grants;
    this.administrator = administrator;
    this.current = current;
  }

  @GET
  @RolesAllowed({Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR})
  public Page<AccountView> list(
      @BeanParam @Valid AccountSearch search, @BeanParam @Valid PageRequest page) {
    return accounts.list(search, page, administrator.eitherReach());
  }

  @GET
  @Path("/{accountId}")
  @RolesAllowed({Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR})
  public AccountView get(@PathParam("accountId") UUID accountId) {
    return accounts.get(accountId, administrator.eitherReach());
  }

  @POST
  @Write
  @ResponseStatus(201)
  @APIResponseSchema(value = InvitedView.class, responseCode = "201")
  public InvitedView create(@NotNull @Valid CreateAccount request) {
    return accounts.create(request, administrator.reach());
  }

  @PUT
  @Path("/{accountId}")
  @Write
  public AccountView rename(
      @PathParam("accountId") UUID accountId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid RenameAccount request) {
    var seen = EntityTags.required(ifMatch);
    return accounts.rename(accountId, request, seen, administrator.reach());
  }

  @POST
  @Path("/{accountId}/invite")
  @RolesAllowed({Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR})
  @Write
  public InvitedView invite(
      @PathParam("accountId") UUID accountId, @NotNull @Valid Nothing request) {
    return accounts.invite(accountId, administrator.eitherReach());
  }

  @POST
  @Path("/{accountId}/disable")
  @Write
  public AccountView disable(
      @PathParam("accountId") UUID accountId, @NotNull @Valid Nothing request) {
    return accounts.disable(accountId, administrator.reach());
  }

  @POST
  @Path("/{accountId}/enable")
  @Write
  public AccountView enable(
      @PathParam("accountId") UUID accountId, @NotNull @Valid Nothing request) {
    return accounts.enable(accountId, administrator.reach());
  }

  @POST
  @Path("/{accountId}/unlock")
  @RolesAllowed(Role.SECURITY_ADMINISTRATOR)
  @Write
  public AccountView unlock(
      @PathParam("accountId") UUID accountId, @NotNull @Valid Nothing request) {
    return accounts.unlock(accountId, administrator.securityReach());
  }

  @GET
  @Path("/{accountId}/sessions")
  @RolesAllowed(Role.SECURITY_ADMINISTRATOR)
  public Page<SessionView> sessions(
      @PathParam("accountId") UUID accountId, @BeanParam @Valid PageRequest page) {
    return accounts.sessions(accountId, current.session(), page, administrator.securityReach());
  }

  @POST
  @Path("/{accountId}/end-sessions")
  @RolesAllowed(Role.SECURITY_ADMINISTRATOR)
  @Write
  public AccountView endSessions(
      @PathParam("accountId") UUID accountId, @NotNull @Valid Nothing request) {
    return accounts.endSessions(accountId, administrator.securityReach());
  }

  @POST
  @Path("/{accountId}/grants")
  @RolesAllowed(Role.SECURITY_ADMINISTRATOR)
  @Write
  @ResponseStatus(201)
  @APIResponseSchema(value = GrantView.class, responseCode = "201")
  public GrantView grant(
      @PathParam("accountId") UUID accountId, @NotNull @Valid GrantRole request) {
    return grants.grant(accountId, request, administrator.securityReach());
  }
}
