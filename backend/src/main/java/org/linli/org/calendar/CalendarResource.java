package org.linli.org.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.linli.org.OrgService;
import org.linli.shared.actor.CurrentActor;
import org.linli.shared.idempotency.Write;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;
import org.linli.shared.security.Role;

/** A unit's calendar, for those who run the unit or its hall. */
@Path("/api/v1/units")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.SYSTEM_ADMINISTRATOR, Role.HALL_MANAGER})
public class CalendarResource {
  private static final List<String> KEEPERS = List.of(Role.SYSTEM_ADMINISTRATOR, Role.HALL_MANAGER);

  private final CalendarService calendars;
  private final OrgService org;
  private final CurrentActor actor;

  CalendarResource(CalendarService calendars, OrgService org, CurrentActor actor) {
    this.calendars = calendars;
    this.org = org;
    this.actor = actor;
  }

  @GET
  @Path("/{unitId}/calendar")
  public CalendarYear year(
      @PathParam("unitId") UUID unitId,
      @QueryParam("year") @NotNull @Min(CalendarService.FIRST_YEAR) @Max(CalendarService.LAST_YEAR)
          Integer year) {
    checkReach(unitId);
    return calendars.year(unitId, year);
  }

  @POST
  @Path("/{unitId}/calendar/set-day")
  @Write
  public CalendarYear set(@PathParam("unitId") UUID unitId, @NotNull @Valid SetCalendarDay wish) {
    checkReach(unitId);
    return calendars.set(unitId, wish);
  }

  @POST
  @Path("/{unitId}/calendar/clear-day")
  @Write
  public CalendarYear clear(
      @PathParam("unitId") UUID unitId, @NotNull @Valid ClearCalendarDay wish) {
    checkReach(unitId);
    return calendars.clear(unitId, wish);
  }

  private void checkReach(UUID unitId) {
    if (!org.isWithin(unitId, actor.get().unitsAs(KEEPERS))) {
      throw new ProblemException(CommonProblem.NOT_FOUND);
    }
  }
}
