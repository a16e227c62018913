package org.linli.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.linli.shared.actor.CurrentActor;
import org.linli.shared.page.Page;
import org.linli.shared.security.Role;

/** Who works in a unit, for its hall's manager. */
@Path("/api/v1/units")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.HALL_MANAGER)
public class ColleagueResource {
  private static final List<String> MANAGER = List.of(Role.HALL_MANAGER);
  private final ColleagueService colleagues;
  private final CurrentActor actor;

  ColleagueResource(ColleagueService colleagues, CurrentActor actor) {
    this.colleagues = colleagues;
    this.actor = actor;
  }

  @GET
  @Path("/{unitId}/colleagues")
  public Page<ColleagueView> list(@PathParam("unitId") UUID unitId) {
    return Page.whole(colleagues.of(unitId, actor.get().unitsAs(MANAGER)));
  }
}
