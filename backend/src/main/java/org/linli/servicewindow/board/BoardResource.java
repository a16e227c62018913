package org.linli.servicewindow.board;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.linli.servicewindow.hall.HallService;
import org.linli.servicewindow.ledger.EventHistory;
import org.linli.shared.event.LiveStream;
import org.linli.shared.json.Texts;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;
import org.linli.shared.problem.ProblemException;

/** What everybody may see without signing in: numbers and windows, never who. */
@Path("/api/v1")
@PermitAll
public class BoardResource {
  private final HallBoard halls;
  private final ServiceBoard services;
  private final HallService hallService;
  private final EventHistory history;
  private final LiveStream live;

  BoardResource(
      HallBoard halls,
      ServiceBoard services,
      HallService hallService,
      EventHistory history,
      LiveStream live) {
    this.halls = halls;
    this.services = services;
    this.hallService = hallService;
    this.history = history;
    this.live = live;
  }

  @GET
  @Path("/halls")
  public Page<HallView> halls(
      @QueryParam("q") @Size(max = 80) String name, @BeanParam @Valid PageRequest page) {
    return halls.page(null, name, page);
  }

  @GET
  @Path("/halls/{hallId}")
  public HallView hall(@PathParam("hallId") UUID id) {
    return halls.hall(id);
  }

  @GET
  @Path("/halls/{hallId}/services")
  public Page<ServiceView> services(
      @PathParam("hallId") UUID id,
      @QueryParam("q") @Size(max = 80) String name,
      @BeanParam @Valid PageRequest page) {
    return services.page(id, name, page);
  }

  @GET
  @Path("/services/{serviceId}")
  public ServiceGuideView service(@PathParam("serviceId") UUID id) {
    return services.guide(id);
  }

  @GET
  @Path("/halls/{hallId}/board")
  public BoardView board(@PathParam("hallId") UUID id) {
    return halls.board(id);
  }

  /** The stream is written to the connection itself, see {@link LiveStream}. */
  @GET
  @Path("/halls/{hallId}/events")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @Blocking
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(implementation = String.class)))
  public Uni<String> events(
      @PathParam("hallId") UUID id,
      @QueryParam("after") @PositiveOrZero Long after,
      @HeaderParam("Last-Event-ID") String lastEventId,
      @Context HttpServerResponse response) {
    var today = hallService.require(id).today();
    return live.open(response, id, history.start(id, today, remembered(after, lastEventId)));
  }

  /**
   * A browser that reconnects by itself says where it was in the header, which then knows better.
   */
  private static Long remembered(Long after, String lastEventId) {
    if (lastEventId == null || lastEventId.isBlank()) {
      return after;
    }
    try {
      return Texts.position(lastEventId.strip());
    } catch (IllegalArgumentException e) {
      throw ProblemException.field("Last-Event-ID", "malformed");
    }
  }
}
