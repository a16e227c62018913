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
import org.linli.servicewindow.hall.HallAccess;
import org.linli.servicewindow.hall.HallService;
import org.linli.servicewindow.ledger.LedgerEntryView;
import org.linli.servicewindow.ledger.LedgerService;
import org.linli.shared.idempotency.Write;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;
import org.linli.shared.security.Role;

/** A hall's day: its end, and the ledger of what happened. */
@Path("/api/v1")
@RolesAllowed({Role.HALL_MANAGER, Role.AUDITOR})
public class DayResource {
  private final DayService days;
  private final HallService halls;
  private final LedgerService ledger;
  private final LedgerChecker checker;

  DayResource(DayService days, HallService halls, LedgerService ledger, LedgerChecker checker) {
    this.days = days;
    this.halls = halls;
    this.ledger = ledger;
    this.checker = checker;
  }

  @POST
  @Path("/halls/{hallId}/close-day")
  @RolesAllowed(Role.HALL_MANAGER)
  @Write
  public DayClosing close(@PathParam("hallId") UUID hallId, @NotNull @Valid CloseDay wish) {
    return days.close(hallId, wish.businessDate());
  }

  @GET
  @Path("/halls/{hallId}/ledger")
  public Page<LedgerEntryView> ledger(
      @PathParam("hallId") UUID hallId,
      @QueryParam("date") LocalDate date,
      @BeanParam @Valid PageRequest page) {
    halls.requireFor(hallId, HallAccess.READERS);
    return ledger.page(hallId, date, page);
  }

  @GET
  @Path("/halls/{hallId}/ledger/check")
  public LedgerCheck check(
      @PathParam("hallId") UUID hallId, @QueryParam("date") @NotNull LocalDate date) {
    return checker.check(hallId, date);
  }
}
