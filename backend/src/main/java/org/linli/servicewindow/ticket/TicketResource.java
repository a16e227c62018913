package org.linli.servicewindow.ticket;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.linli.shared.http.Nothing;
import org.linli.shared.idempotency.Write;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;
import org.linli.shared.security.Role;

/** A ticket, for staff of its hall. */
@Path("/api/v1")
@RolesAllowed({Role.CLERK, Role.HALL_MANAGER})
public class TicketResource {
  private final TicketService tickets;
  private final CallService calls;
  private final TicketQueries queries;

  TicketResource(TicketService tickets, CallService calls, TicketQueries queries) {
    this.tickets = tickets;
    this.calls = calls;
    this.queries = queries;
  }

  @GET
  @Path("/tickets/{ticketId}")
  @RolesAllowed({Role.CLERK, Role.HALL_MANAGER, Role.AUDITOR})
  public TicketView get(@PathParam("ticketId") UUID id) {
    return tickets.get(id);
  }

  @GET
  @Path("/halls/{hallId}/tickets")
  @RolesAllowed({Role.CLERK, Role.HALL_MANAGER, Role.AUDITOR})
  public Page<TicketView> list(
      @PathParam("hallId") UUID hallId,
      @QueryParam("date") LocalDate date,
      @QueryParam("status") TicketStatus status,
      @QueryParam("serviceId") UUID serviceId,
      @QueryParam("windowId") UUID windowId,
      @BeanParam @Valid PageRequest page) {
    return queries.page(hallId, new TicketSearch(date, status, serviceId, windowId), page);
  }

  @POST
  @Path("/tickets/{ticketId}/call")
  @Write
  public TicketView call(@PathParam("ticketId") UUID id, @NotNull @Valid CallTicket wish) {
    return calls.call(id, wish);
  }

  @POST
  @Path("/tickets/{ticketId}/recall")
  @Write
  public TicketView recall(@PathParam("ticketId") UUID id, @NotNull Nothing nothing) {
    return calls.recall(id);
  }

  @POST
  @Path("/tickets/{ticketId}/start")
  @Write
  public TicketView start(@PathParam("ticketId") UUID id, @NotNull Nothing nothing) {
    return tickets.start(id);
  }

  @POST
  @Path("/tickets/{ticketId}/hold")
  @Write
  public TicketView hold(@PathParam("ticketId") UUID id, @NotNull @Valid HoldTicket wish) {
    return tickets.hold(id, wish);
  }

  @POST
  @Path("/tickets/{ticketId}/resume")
  @Write
  public TicketView resume(@PathParam("ticketId") UUID id, @NotNull @Valid ResumeTicket wish) {
    return tickets.resume(id, wish);
  }

  @POST
  @Path("/tickets/{ticketId}/transfer")
  @Write
  public TicketView transfer(@PathParam("ticketId") UUID id, @NotNull @Valid TransferTicket wish) {
    return tickets.transfer(id, wish);
  }

  @POST
  @Path("/tickets/{ticketId}/no-show")
  @Write
  public TicketView noShow(@PathParam("ticketId") UUID id, @NotNull Nothing nothing) {
    return tickets.noShow(id);
  }

  @POST
  @Path("/tickets/{ticketId}/requeue")
  @Write
  public TicketView requeue(@PathParam("ticketId") UUID id, @NotNull Nothing nothing) {
    return tickets.requeue(id);
  }

  @POST
  @Path("/tickets/{ticketId}/classify")
  @Write
  public TicketView classify(@PathParam("ticketId") UUID id, @NotNull @Valid ClassifyTicket wish) {
    return tickets.classify(id, wish);
  }

  @POST
  @Path("/tickets/{ticketId}/cancel")
  @Write
  public TicketView cancel(@PathParam("ticketId") UUID id, @NotNull @Valid CancelTicket wish) {
    return tickets.cancel(id, wish);
  }

  @POST
  @Path("/tickets/{ticketId}/finish")
  @Write
  public TicketView finish(@PathParam("ticketId") UUID id, @NotNull @Valid FinishTicket wish) {
    return tickets.finish(id, wish);
  }
}
