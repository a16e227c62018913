package org.linli.servicewindow.announcement;

import jakarta.annotation.security.PermitAll;
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
import jakarta.ws.rs.QueryParam;
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

/** A hall's announcements, read by everybody and made by its manager. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.HALL_MANAGER)
public class AnnouncementResource {
  private final AnnouncementService announcements;

  AnnouncementResource(AnnouncementService announcements) {
    this.announcements = announcements;
  }

  @GET
  @Path("/halls/{hallId}/announcements")
  @PermitAll
  public Page<AnnouncementView> current(@PathParam("hallId") UUID hallId) {
    return announcements.current(hallId);
  }

  @GET
  @Path("/halls/{hallId}/announcements/all")
  public Page<AnnouncementDetail> all(
      @PathParam("hallId") UUID hallId,
      @QueryParam("state") AnnouncementState state,
      @BeanParam @Valid PageRequest page) {
    return announcements.page(hallId, state, page);
  }

  @POST
  @Path("/halls/{hallId}/announcements")
  @Write
  @ResponseStatus(201)
  @APIResponseSchema(value = AnnouncementDetail.class, responseCode = "201")
  public AnnouncementDetail announce(
      @PathParam("hallId") UUID hallId, @NotNull @Valid DescribeAnnouncement wish) {
    return announcements.announce(hallId, wish);
  }

  @GET
  @Path("/announcements/{announcementId}")
  public AnnouncementDetail detail(@PathParam("announcementId") UUID id) {
    return announcements.detail(id);
  }

  @PUT
  @Path("/announcements/{announcementId}")
  @Write
  public AnnouncementDetail describe(
      @PathParam("announcementId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid DescribeAnnouncement wish) {
    return announcements.describe(id, EntityTags.required(ifMatch), wish);
  }

  @POST
  @Path("/announcements/{announcementId}/end")
  @Write
  public AnnouncementDetail end(@PathParam("announcementId") UUID id, @NotNull Nothing nothing) {
    return announcements.end(id);
  }
}
