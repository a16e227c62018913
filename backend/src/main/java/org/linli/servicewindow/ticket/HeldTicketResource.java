package org.linli.servicewindow.ticket;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.linli.shared.http.Nothing;
import org.linli.shared.http.Scarce;
import org.linli.shared.idempotency.Write;
import org.linli.shared.security.Role;

/** A ticket, for whoever holds it; no sign-in before a number is taken. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
public class HeldTicketResource {
  private final HeldTicketService held;

  HeldTicketResource(HeldTicketService held) {
    this.held = held;
  }

  @POST
  @Path("/halls/{hallId}/tickets")
  @PermitAll
  @Scarce
  @Write
  @ResponseStatus(201)
  @APIResponseSchema(value = TicketIssued.class, responseCode = "201")
  public TicketIssued issue(@PathParam("hallId") UUID hallId, @NotNull @Valid IssueTicket wish) {
    return held.issue(hallId, wish);
  }

  @GET
  @Path("/held-tickets/{ticketId}")
  @RolesAllowed(Role.TICKET_HOLDER)
  public HeldTicketView get(@PathParam("ticketId") UUID id) {
    return held.get(id);
  }

  @POST
  @Path("/held-tickets/{ticketId}/let-go-first")
  @RolesAllowed(Role.TICKET_HOLDER)
  @Write
  public HeldTicketView letGoFirst(
      @PathParam("ticketId") UUID id, @NotNull @Valid LetGoFirst wish) {
    return held.letGoFirst(id, wish);
  }

  @POST
  @Path("/held-tickets/{ticketId}/cancel")
  @RolesAllowed(Role.TICKET_HOLDER)
  @Write
  public HeldTicketView cancel(@PathParam("ticketId") UUID id, @NotNull Nothing nothing) {
    return held.cancel(id);
  }
}
