package org.linli.org;

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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.linli.shared.actor.CurrentActor;
import org.linli.shared.http.EntityTags;
import org.linli.shared.idempotency.Write;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;
import org.linli.shared.security.Role;

/** Units: seen by whoever has a role on or above them, made and named by administrators. */
@Path("/api/v1/units")
@Produces(MediaType.APPLICATION_JSON)
public class UnitResource {
  private static final List<String> ADMINISTRATOR = List.of(Role.SYSTEM_ADMINISTRATOR);

  private final OrgService org;
  private final CurrentActor actor;

  UnitResource(OrgService org, CurrentActor actor) {
    this.org = org;
    this.actor = actor;
  }

  @GET
  @RolesAllowed({
    Role.SYSTEM_ADMINISTRATOR,
    Role.SECURITY_ADMINISTRATOR,
    Role.HALL_MANAGER,
    Role.CLERK,
    Role.AUDITOR,
    Role.REGISTRAR,
    Role.IDENTITY_READER,
    Role.CARE_WORKER,
    Role.PARTY_OFFICER
  })
  public Page<UnitView> list(
      @BeanParam @Valid UnitSearch search, @BeanParam @Valid PageRequest page) {
    return org.list(search, page, seen());
  }

  @GET
  @Path("/{unitId}")
  @RolesAllowed({
    Role.SYSTEM_ADMINISTRATOR,
    Role.SECURITY_ADMINISTRATOR,
    Role.HALL_MANAGER,
    Role.CLERK,
    Role.AUDITOR,
    Role.REGISTRAR,
    Role.IDENTITY_READER,
    Role.CARE_WORKER,
    Role.PARTY_OFFICER
  })
  public UnitView get(@PathParam("unitId") UUID unitId) {
    return org.require(unitId, seen());
  }

  @POST
  @Write
  @RolesAllowed(Role.SYSTEM_ADMINISTRATOR)
  @ResponseStatus(201)
  @APIResponseSchema(value = UnitView.class, responseCode = "201")
  public UnitView create(@NotNull @Valid CreateUnit request) {
    return org.create(request, actor.get().unitsAs(ADMINISTRATOR));
  }

  @PUT
  @Path("/{unitId}")
  @Write
  @RolesAllowed(Role.SYSTEM_ADMINISTRATOR)
  public UnitView rename(
      @PathParam("unitId") UUID unitId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid RenameUnit request) {
    return org.rename(
        unitId, request, EntityTags.required(ifMatch), actor.get().unitsAs(ADMINISTRATOR));
  }

  @POST
  @Path("/{unitId}/dissolve")
  @Write
  @RolesAllowed(Role.SYSTEM_ADMINISTRATOR)
  public UnitView dissolve(@PathParam("unitId") UUID unitId, @NotNull @Valid DissolveUnit wish) {
    return org.dissolve(unitId, wish, actor.get().unitsAs(ADMINISTRATOR));
  }

  /** Any role on a unit lets its holder see the names below it. */
  private Set<UUID> seen() {
    return actor.get().unitsAs(actor.get().roles());
  }
}
