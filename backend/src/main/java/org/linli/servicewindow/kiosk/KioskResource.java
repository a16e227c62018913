package org.linli.servicewindow.kiosk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.linli.servicewindow.device.CurrentDevice;
import org.linli.servicewindow.ticket.HeldTicketService;
import org.linli.servicewindow.ticket.IssueTicket;
import org.linli.servicewindow.ticket.TicketIssued;
import org.linli.shared.http.Nothing;
import org.linli.shared.idempotency.Write;
import org.linli.shared.security.Role;

/** For the kiosk itself: numbers in its own hall, and its own numbers in reserve. */
@Path("/api/v1/this-device")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.KIOSK)
public class KioskResource {
  private final CurrentDevice device;
  private final HeldTicketService tickets;
  private final LeaseService leases;
  private final SettleService settling;

  KioskResource(
      CurrentDevice device,
      HeldTicketService tickets,
      LeaseService leases,
      SettleService settling) {
    this.device = device;
    this.tickets = tickets;
    this.leases = leases;
    this.settling = settling;
  }

  @POST
  @Path("/tickets")
  @Write
  @ResponseStatus(201)
  @APIResponseSchema(value = TicketIssued.class, responseCode = "201")
  public TicketIssued issue(@NotNull @Valid IssueTicket wish) {
    return tickets.issue(device.get().hallId(), wish);
  }

  @POST
  @Path("/leases")
  @Write
  public KioskReserve lease(@NotNull Nothing nothing) {
    return leases.topUp(device.get());
  }

  @POST
  @Path("/leases/settle")
  @Write
  public SettledLeases settle(@NotNull @Valid SettleLeases wish) {
    return settling.settle(device.get(), wish.used());
  }
}
