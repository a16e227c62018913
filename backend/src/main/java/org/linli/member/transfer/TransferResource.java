package org.linli.member.transfer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.linli.member.MemberReachService;
import org.linli.shared.idempotency.Write;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;
import org.linli.shared.security.Role;

/** Letters of transfer, seen by both sides. */
@Path("/api/v1/transfer-letters")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.PARTY_OFFICER)
public class TransferResource {
  private final LetterBook letters;
  private final TransferService transfers;
  private final MemberReachService reach;

  TransferResource(LetterBook letters, TransferService transfers, MemberReachService reach) {
    this.letters = letters;
    this.transfers = transfers;
    this.reach = reach;
  }

  @GET
  public Page<LetterView> list(
      @QueryParam("state") LetterState state,
      @QueryParam("memberId") UUID memberId,
      @BeanParam @Valid PageRequest page) {
    return letters.page(state, memberId, page, reach.units());
  }

  @POST
  @Write
  @ResponseStatus(201)
  @APIResponseSchema(value = LetterView.class, responseCode = "201")
  public LetterView send(@NotNull @Valid SendLetter wish) {
    return transfers.send(wish, reach.units());
  }

  @POST
  @Path("/{letterId}/receive")
  @Write
  public LetterView receive(@PathParam("letterId") UUID id, @NotNull @Valid ReceiveLetter wish) {
    return transfers.receive(id, wish, reach.units());
  }

  @POST
  @Path("/{letterId}/recall")
  @Write
  public LetterView recall(@PathParam("letterId") UUID id, @NotNull @Valid RecallLetter wish) {
    return transfers.recall(id, wish, reach.units());
  }
}
