package org.linli.servicewindow.service;

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
import org.linli.servicewindow.hall.HallAccess;
import org.linli.servicewindow.hall.HallRef;
import org.linli.servicewindow.hall.HallService;
import org.linli.shared.http.EntityTags;
import org.linli.shared.http.Nothing;
import org.linli.shared.idempotency.Write;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;
import org.linli.shared.security.Role;

/** Services and guides as their managers look after them: drafts, versions, withdrawn or not. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.HALL_MANAGER)
public class GuideResource {
  private final HallService halls;
  private final ServiceService services;
  private final ServiceLists lists;
  private final GuideService guides;

  GuideResource(
      HallService halls, ServiceService services, ServiceLists lists, GuideService guides) {
    this.halls = halls;
    this.services = services;
    this.lists = lists;
    this.guides = guides;
  }

  @GET
  @Path("/halls/{hallId}/managed-services")
  public Page<ManagedServiceView> list(
      @PathParam("hallId") UUID hallId,
      @BeanParam @Valid ServiceSearch search,
      @BeanParam @Valid PageRequest page) {
    halls.requireFor(hallId, HallAccess.MANAGERS);
    return lists.page(hallId, search, page);
  }

  @PUT
  @Path("/services/{serviceId}/draft")
  @Write
  public ServiceDetail draft(
      @PathParam("serviceId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid DraftGuide wish) {
    return guides.draft(hallOf(id), id, EntityTags.required(ifMatch), wish);
  }

  @POST
  @Path("/services/{serviceId}/publish")
  @Write
  public ServiceDetail publish(
      @PathParam("serviceId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid Nothing request) {
    return guides.publish(hallOf(id), id, EntityTags.required(ifMatch));
  }

  @POST
  @Path("/services/{serviceId}/discard-draft")
  @Write
  public ServiceDetail discard(
      @PathParam("serviceId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid Nothing request) {
    return guides.discard(hallOf(id), id, EntityTags.required(ifMatch));
  }

  @GET
  @Path("/services/{serviceId}/versions")
  public Page<GuideVersionView> versions(
      @PathParam("serviceId") UUID id, @BeanParam @Valid PageRequest page) {
    hallOf(id);
    return guides.versions(id, page);
  }

  @POST
  @Path("/services/{serviceId}/restore")
  @Write
  public ServiceDetail restore(
      @PathParam("serviceId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid RestoreGuide wish) {
    return guides.restore(hallOf(id), id, EntityTags.required(ifMatch), wish.number());
  }

  @POST
  @Path("/services/{serviceId}/withdraw")
  @Write
  public ServiceDetail withdraw(@PathParam("serviceId") UUID id, @NotNull @Valid Nothing request) {
    return guides.withdraw(hallOf(id), id);
  }

  @POST
  @Path("/services/{serviceId}/offer")
  @Write
  public ServiceDetail offer(@PathParam("serviceId") UUID id, @NotNull @Valid Nothing request) {
    return guides.offerAgain(hallOf(id), id);
  }

  private HallRef hallOf(UUID serviceId) {
    return halls.requireFor(services.require(serviceId).hallId(), HallAccess.MANAGERS);
  }
}
