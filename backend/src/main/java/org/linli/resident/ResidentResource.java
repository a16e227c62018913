package org.linli.resident;

import jakarta.annotation.security.RolesAllowed;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.linli.shared.idempotency.Write;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;
import org.linli.shared.security.Role;

/** Who lives where. */
@Path("/api/v1/residents")
@Produces(MediaType.APPLICATION_JSON)
public class ResidentResource {
  private final ResidentService residents;
  private final CareService care;
  private final ResidentReach reach;

  ResidentResource(ResidentService residents, CareService care, ResidentReach reach) {
    this.residents = residents;
    this.care = care;
    this.reach = reach;
  }

  @GET
  @RolesAllowed({Role.REGISTRAR, Role.CARE_WORKER})
  public Page<ResidentView> list(
      @BeanParam @Valid ResidentSearch search, @BeanParam @Valid PageRequest page) {
    return residents.page(search, page, reach.toSee());
  }

  @GET
  @Path("/count")
  @RolesAllowed({Role.REGISTRAR, Role.CARE_WORKER})
  public ResidentCount count(@BeanParam @Valid ResidentSearch search) {
    return residents.count(search, reach.toSee());
  }

  @GET
  @Path("/{residentId}")
  @RolesAllowed({Role.REGISTRAR, Role.CARE_WORKER})
  public ResidentView get(@PathParam("residentId") UUID residentId) {
    return residents.get(residentId, reach.toSee());
  }

  @POST
  @Path("/{residentId}/move-out")
  @Write
  @RolesAllowed(Role.REGISTRAR)
  public ResidentView moveOut(
      @PathParam("residentId") UUID residentId, @NotNull @Valid MoveOut wish) {
    return residents.moveOut(residentId, wish, reach.toKeep());
  }

  @POST
  @Path("/{residentId}/move")
  @Write
  @RolesAllowed(Role.REGISTRAR)
  public ResidentView move(
      @PathParam("residentId") UUID residentId, @NotNull @Valid MoveResident wish) {
    return residents.move(residentId, wish, reach.toKeep());
  }

  @POST
  @Path("/{residentId}/mark")
  @Write
  @RolesAllowed(Role.REGISTRAR)
  public ResidentView mark(
      @PathParam("residentId") UUID residentId, @NotNull @Valid MarkResident wish) {
    return residents.mark(residentId, wish, reach.toKeep());
  }

  @POST
  @Path("/{residentId}/care-notes")
  @Write
  @RolesAllowed(Role.CARE_WORKER)
  @ResponseStatus(201)
  @APIResponseSchema(value = CareNoteView.class, responseCode = "201")
  public CareNoteView note(
      @PathParam("residentId") UUID residentId, @NotNull @Valid WriteCareNote wish) {
    return care.write(residentId, wish, reach.toCare());
  }

  /** A POST, since it needs a purpose and leaves a trace. */
  @POST
  @Path("/{residentId}/care-notes/read")
  @Write
  @RolesAllowed(Role.CARE_WORKER)
  public Page<CareNoteView> notes(
      @PathParam("residentId") UUID residentId, @NotNull @Valid ReadCareNotes wish) {
    return care.read(residentId, wish, reach.toCare());
  }
}
