package org.linli.servicewindow.desk;

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
import org.linli.servicewindow.board.HallBoard;
import org.linli.servicewindow.board.HallView;
import org.linli.servicewindow.hall.CreateHall;
import org.linli.servicewindow.hall.DescribeHall;
import org.linli.servicewindow.hall.HallAccess;
import org.linli.servicewindow.hall.HallDetail;
import org.linli.servicewindow.hall.HallRules;
import org.linli.servicewindow.hall.HallService;
import org.linli.servicewindow.service.DescribeService;
import org.linli.servicewindow.service.ServiceDetail;
import org.linli.servicewindow.service.ServiceService;
import org.linli.shared.http.EntityTags;
import org.linli.shared.idempotency.Write;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;
import org.linli.shared.security.Role;

/** Halls and services as those who run them edit them. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.HALL_MANAGER)
public class HallAdministrationResource {
  private final HallService halls;
  private final HallAccess access;
  private final HallBoard board;
  private final ServiceService services;
  private final ServiceDeskService desks;

  HallAdministrationResource(
      HallService halls,
      HallAccess access,
      HallBoard board,
      ServiceService services,
      ServiceDeskService desks) {
    this.halls = halls;
    this.access = access;
    this.board = board;
    this.services = services;
    this.desks = desks;
  }

  @GET
  @Path("/my-halls")
  @RolesAllowed({Role.CLERK, Role.HALL_MANAGER, Role.AUDITOR})
  public Page<HallView> mine(@BeanParam @Valid PageRequest page) {
    return board.page(access.units(HallAccess.STAFF), null, page);
  }

  @POST
  @Path("/halls")
  @Write
  @ResponseStatus(201)
  @APIResponseSchema(value = HallDetail.class, responseCode = "201")
  public HallDetail create(@NotNull @Valid CreateHall wish) {
    return halls.create(wish);
  }

  @GET
  @Path("/halls/{hallId}/detail")
  public HallDetail detail(@PathParam("hallId") UUID id) {
    return halls.detail(id);
  }

  @PUT
  @Path("/halls/{hallId}")
  @Write
  public HallDetail describe(
      @PathParam("hallId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid DescribeHall wish) {
    return halls.describe(id, EntityTags.required(ifMatch), wish);
  }

  @PUT
  @Path("/halls/{hallId}/rules")
  @Write
  public HallDetail rule(
      @PathParam("hallId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid HallRules wish) {
    return halls.rule(id, EntityTags.required(ifMatch), wish);
  }

  @POST
  @Path("/halls/{hallId}/services")
  @Write
  @ResponseStatus(201)
  @APIResponseSchema(value = ServiceDetail.class, responseCode = "201")
  public ServiceDetail createService(
      @PathParam("hallId") UUID hallId, @NotNull @Valid DescribeService wish) {
    return services.create(halls.requireFor(hallId, HallAccess.MANAGERS), wish);
  }

  @GET
  @Path("/services/{serviceId}/detail")
  public ServiceDetail serviceDetail(@PathParam("serviceId") UUID id) {
    halls.requireFor(services.require(id).hallId(), HallAccess.MANAGERS);
    return services.detail(id);
  }

  @PUT
  @Path("/services/{serviceId}")
  @Write
  public ServiceDetail describeService(
      @PathParam("serviceId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid DescribeService wish) {
    return desks.describe(id, EntityTags.required(ifMatch), wish);
  }
}
