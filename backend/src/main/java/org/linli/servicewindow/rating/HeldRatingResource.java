package org.linli.servicewindow.rating;

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
import org.linli.shared.idempotency.Write;
import org.linli.shared.security.Role;

/** A visit's rating, for whoever holds the ticket. */
@Path("/api/v1/held-tickets/{ticketId}")
@Produces(MediaType.APPLICATION_JSON)
public class HeldRatingResource {
  private final RatingService ratings;

  HeldRatingResource(RatingService ratings) {
    this.ratings = ratings;
  }

  @GET
  @Path("/rating")
  @RolesAllowed(Role.TICKET_HOLDER)
  public HeldRatingView get(@PathParam("ticketId") UUID id) {
    return ratings.ofHeld(id);
  }

  @POST
  @Path("/rate")
  @RolesAllowed(Role.TICKET_HOLDER)
  @Write
  public HeldRatingView rate(@PathParam("ticketId") UUID id, @NotNull @Valid RateVisit wish) {
    return ratings.rateHeld(id, wish);
  }
}
