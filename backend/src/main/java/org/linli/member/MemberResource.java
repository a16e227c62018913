package org.linli.member;

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

/** Members' files: kept by party officers of the branch or above. */
@Path("/api/v1/members")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.PARTY_OFFICER)
public class MemberResource {
  private final MemberService members;
  private final OpeningService opening;
  private final DossierService dossiers;
  private final MemberReachService reach;

  MemberResource(
      MemberService members,
      OpeningService opening,
      DossierService dossiers,
      MemberReachService reach) {
    this.members = members;
    this.opening = opening;
    this.dossiers = dossiers;
    this.reach = reach;
  }

  @GET
  public Page<MemberView> list(
      @BeanParam @Valid MemberSearch search, @BeanParam @Valid PageRequest page) {
    return dossiers.page(search, page, reach.units());
  }

  @GET
  @Path("/due")
  public Page<DueView> due() {
    return dossiers.due(reach.units());
  }

  @GET
  @Path("/{memberId}")
  public DossierView get(
      @PathParam("memberId") UUID id, @QueryParam("purpose") @Size(max = 200) String purpose) {
    return dossiers.dossier(id, purpose, reach.units());
  }

  @GET
  @Path("/{memberId}/path")
  public PathView path(
      @PathParam("memberId") UUID id, @QueryParam("purpose") @Size(max = 200) String purpose) {
    return dossiers.path(id, purpose, reach.units());
  }

  @POST
  @Write
  @ResponseStatus(201)
  @APIResponseSchema(value = MemberView.class, responseCode = "201")
  public MemberView apply(@NotNull @Valid ApplyForMembership wish) {
    return opening.apply(wish, reach.units());
  }

  @POST
  @Path("/{memberId}/take-step")
  @Write
  public MemberView takeStep(@PathParam("memberId") UUID id, @NotNull @Valid TakeStep wish) {
    return members.take(id, wish, reach.units());
  }

  @POST
  @Path("/{memberId}/record-act")
  @Write
  public MemberView recordAct(@PathParam("memberId") UUID id, @NotNull @Valid RecordAct wish) {
    return members.record(id, wish, reach.units());
  }

  @POST
  @Path("/{memberId}/change-group")
  @Write
  public MemberView changeGroup(@PathParam("memberId") UUID id, @NotNull @Valid ChangeGroup wish) {
    return members.changeGroup(id, wish, reach.units());
  }
}
