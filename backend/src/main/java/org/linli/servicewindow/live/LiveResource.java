package org.linli.servicewindow.live;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.linli.servicewindow.desk.WindowView;
import org.linli.shared.http.EntityTags;
import org.linli.shared.idempotency.Write;
import org.linli.shared.security.Role;

/** A hall watched and steered by its manager. */
@Path("/api/v1")
@RolesAllowed(Role.HALL_MANAGER)
public class LiveResource {
  private final LiveService live;
  private final WindowOffers offers;

  LiveResource(LiveService live, WindowOffers offers) {
    this.live = live;
    this.offers = offers;
  }

  @GET
  @Path("/halls/{hallId}/live")
  public LiveView live(@PathParam("hallId") UUID hallId) {
    return live.live(hallId);
  }

  @POST
  @Path("/halls/{hallId}/set-long-wait")
  @Write
  public LongWait setLongWait(@PathParam("hallId") UUID hallId, @NotNull @Valid LongWait wish) {
    return live.setLongWait(hallId, wish);
  }

  @PUT
  @Path("/windows/{windowId}/services")
  @Write
  public WindowView offer(
      @PathParam("windowId") UUID windowId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid OfferServices wish) {
    return offers.offer(windowId, EntityTags.required(ifMatch), wish);
  }
}
