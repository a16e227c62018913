package org.linli.demo.simulation;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.linli.shared.http.Nothing;
import org.linli.shared.idempotency.Write;
import org.linli.shared.security.Role;

/** A simulated day in a demo's hall; where there is no demo, it is not found. */
@Path("/api/v1/halls/{hallId}/simulation")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.HALL_MANAGER)
public class SimulationResource {
  private final SimulationService simulations;

  SimulationResource(SimulationService simulations) {
    this.simulations = simulations;
  }

  @GET
  public SimulationView get(@PathParam("hallId") UUID hallId) {
    return simulations.get(hallId);
  }

  @POST
  @Path("/start")
  @Write
  public SimulationView start(
      @PathParam("hallId") UUID hallId,
      @NotNull @Valid StartSimulation wish,
      @Context HttpServerRequest request) {
    return simulations.start(hallId, wish, here(request));
  }

  @POST
  @Path("/stop")
  @Write
  public SimulationView stop(@PathParam("hallId") UUID hallId, @NotNull Nothing nothing) {
    return simulations.stop(hallId);
  }

  /** The address this very request came to: there the API is, whatever stands in front. */
  private static URI here(HttpServerRequest request) {
    var address = request.localAddress();
    var host = address.hostAddress();
    return URI.create(
        "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + address.port());
  }
}
