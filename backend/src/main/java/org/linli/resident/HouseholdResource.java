package org.linli.resident;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.linli.shared.idempotency.Write;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;
import org.linli.shared.security.Role;

/** Households and who moves into them. */
@Path("/api/v1/households")
@Produces(MediaType.APPLICATION_JSON)
public class HouseholdResource {
  private final HouseholdService households;
  private final HouseholdListService lists;
  private final ResidentReach reach;

  HouseholdResource(HouseholdService households, HouseholdListService lists, ResidentReach reach) {
    this.households = households;
    this.lists = lists;
    this.reach = reach;
  }

  @GET
  @RolesAllowed({Role.REGISTRAR, Role.CARE_WORKER})
  public Page<HouseholdLine> list(
      @QueryParam("unitId") UUID unitId,
      @QueryParam("q") @Size(max = 60) String q,
      @BeanParam @Valid PageRequest page) {
    return lists.page(unitId, q, page, reach.toSee());
  }

  @POST
  @Write
  @RolesAllowed(Role.REGISTRAR)
  @ResponseStatus(201)
  @APIResponseSchema(value = HouseholdView.class, responseCode = "201")
  public HouseholdView register(@NotNull @Valid RegisterHousehold wish) {
    return households.register(wish, reach.toKeep());
  }

  @GET
  @Path("/{householdId}")
  @RolesAllowed({Role.REGISTRAR, Role.CARE_WORKER})
  public HouseholdView get(@PathParam("householdId") UUID householdId) {
    return households.get(householdId, reach.toSee());
  }

  @POST
  @Path("/{householdId}/move-in")
  @Write
  @RolesAllowed(Role.REGISTRAR)
  public HouseholdView moveIn(
      @PathParam("householdId") UUID householdId, @NotNull @Valid NewResident wish) {
    return households.moveIn(householdId, wish, reach.toKeep());
  }

  @POST
  @Path("/{householdId}/correct-address")
  @Write
  @RolesAllowed(Role.REGISTRAR)
  public HouseholdView correctAddress(
      @PathParam("householdId") UUID householdId, @NotNull @Valid CorrectAddress wish) {
    return households.correctAddress(householdId, wish, reach.toKeep());
  }

  @POST
  @Path("/{householdId}/change-head")
  @Write
  @RolesAllowed(Role.REGISTRAR)
  public HouseholdView changeHead(
      @PathParam("householdId") UUID householdId, @NotNull @Valid ChangeHead wish) {
    return households.changeHead(householdId, wish, reach.toKeep());
  }
}
