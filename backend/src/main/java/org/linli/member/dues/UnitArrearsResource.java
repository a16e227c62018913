package org.linli.member.dues;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.linli.member.MemberReachService;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;
import org.linli.shared.security.Role;

/** Who of a unit is in arrears. */
@Path("/api/v1/units")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.PARTY_OFFICER)
public class UnitArrearsResource {
  private final DuesBookService books;
  private final MemberReachService reach;

  UnitArrearsResource(DuesBookService books, MemberReachService reach) {
    this.books = books;
    this.reach = reach;
  }

  @GET
  @Path("/{unitId}/dues-arrears")
  public Page<ArrearsView> arrears(
      @PathParam("unitId") UUID unitId, @BeanParam @Valid PageRequest page) {
    return books.arrears(unitId, page, reach.units());
  }
}
