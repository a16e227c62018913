package org.linli.servicewindow.rating;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.linli.shared.idempotency.Write;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;
import org.linli.shared.security.Role;

/** Follow-ups of bad ratings, for the hall's managers. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.HALL_MANAGER)
public class FollowUpResource {
  private final FollowUpService followUps;

  FollowUpResource(FollowUpService followUps) {
    this.followUps = followUps;
  }

  @GET
  @Path("/halls/{hallId}/follow-ups")
  public Page<FollowUpView> list(
      @PathParam("hallId") UUID hallId,
      @BeanParam @Valid FollowUpSearch search,
      @BeanParam @Valid PageRequest page) {
    return followUps.page(hallId, search, page);
  }

  @GET
  @Path("/follow-ups/{followUpId}")
  public FollowUpDetail get(@PathParam("followUpId") UUID id) {
    return followUps.get(id);
  }

  @POST
  @Path("/follow-ups/{followUpId}/assign")
  @Write
  public FollowUpDetail assign(
      @PathParam("followUpId") UUID id, @NotNull @Valid AssignFollowUp wish) {
    return followUps.assign(id, wish);
  }

  @POST
  @Path("/follow-ups/{followUpId}/note")
  @Write
  public FollowUpDetail note(@PathParam("followUpId") UUID id, @NotNull @Valid NoteFollowUp wish) {
    return followUps.note(id, wish);
  }

  @POST
  @Path("/follow-ups/{followUpId}/call-back")
  @Write
  public FollowUpDetail callBack(
      @PathParam("followUpId") UUID id, @NotNull @Valid RecordCallBack wish) {
    return followUps.callBack(id, wish);
  }

  @POST
  @Path("/follow-ups/{followUpId}/close")
  @Write
  public FollowUpDetail close(
      @PathParam("followUpId") UUID id, @NotNull @Valid CloseFollowUp wish) {
    return followUps.close(id, wish);
  }
}
