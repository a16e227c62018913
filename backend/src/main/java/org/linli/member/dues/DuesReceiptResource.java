package org.linli.member.dues;

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

/** Receipts of dues. */
@Path("/api/v1/dues-receipts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.PARTY_OFFICER)
public class DuesReceiptResource {
  private final DuesService dues;
  private final DuesBookService books;
  private final MemberReachService reach;

  DuesReceiptResource(DuesService dues, DuesBookService books, MemberReachService reach) {
    this.dues = dues;
    this.books = books;
    this.reach = reach;
  }

  @GET
  public Page<DuesReceiptView> list(
      @QueryParam("unitId") UUID unitId,
      @QueryParam("memberId") UUID memberId,
      @BeanParam @Valid PageRequest page) {
    return books.page(unitId, memberId, page, reach.units());
  }

  @POST
  @Write
  @ResponseStatus(201)
  @APIResponseSchema(value = DuesReceiptView.class, responseCode = "201")
  public DuesReceiptView take(@NotNull @Valid TakeDues wish) {
    return dues.take(wish, reach.units());
  }

  @POST
  @Path("/{receiptId}/cancel")
  @Write
  public DuesReceiptView cancel(
      @PathParam("receiptId") UUID id, @NotNull @Valid CancelReceipt wish) {
    return dues.cancel(id, wish, reach.units());
  }
}
