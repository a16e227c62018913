package org.linli.member.sheet;

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
import org.jboss.resteasy.reactive.RestResponse;
import org.linli.member.MemberReachService;
import org.linli.shared.file.FileType;
import org.linli.shared.http.Nothing;
import org.linli.shared.idempotency.Write;
import org.linli.shared.security.Role;
import org.linli.shared.sheet.SheetAnswer;
import org.linli.shared.sheet.intake.ImportDesk;

/** Tables of members that were handed in, and the one to fill in. */
@Path("/api/v1/member-imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.PARTY_OFFICER)
public class MemberImportResource {
  private final MemberReachService reach;
  private final MemberTableService tables;
  private final ImportDesk desk;
  private final MemberIntake intake;

  MemberImportResource(
      MemberReachService reach, MemberTableService tables, ImportDesk desk, MemberIntake intake) {
    this.reach = reach;
    this.tables = tables;
    this.desk = desk;
    this.intake = intake;
  }

  /** A table to fill in. */
  @GET
  @Path("/template")
  @Produces(FileType.SHEET)
  public RestResponse<byte[]> template() {
    return SheetAnswer.of(tables.template(), "members-template.xlsx");
  }

  @GET
  @Path("/{memberImportId}")
  public MemberImportView get(@PathParam("memberImportId") UUID id) {
    return desk.get(intake, id, reach.units());
  }

  @POST
  @Path("/{memberImportId}/apply")
  @Write
  public MemberImportView apply(
      @PathParam("memberImportId") UUID id, @NotNull @Valid Nothing nothing) {
    return desk.apply(intake, id, reach.units());
  }

  @POST
  @Path("/{memberImportId}/discard")
  @Write
  public MemberImportView discard(
      @PathParam("memberImportId") UUID id, @NotNull @Valid Nothing nothing) {
    return desk.discard(intake, id, reach.units());
  }
}
