package org.linli.member.sheet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.linli.member.MemberReachService;
import org.linli.shared.actor.CurrentActor;
import org.linli.shared.file.FileType;
import org.linli.shared.file.Upload;
import org.linli.shared.idempotency.Write;
import org.linli.shared.security.Role;
import org.linli.shared.sheet.SheetAnswer;
import org.linli.shared.sheet.intake.ImportDesk;

/** Tables of members of a unit, taken out and handed in. */
@Path("/api/v1/units")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.PARTY_OFFICER)
public class UnitMemberTablesResource {
  private static final List<String> READERS = List.of(Role.IDENTITY_READER);
  private final MemberReachService reach;
  private final MemberTableService tables;
  private final ImportDesk desk;
  private final MemberIntake intake;
  private final CurrentActor actor;

  UnitMemberTablesResource(
      MemberReachService reach,
      MemberTableService tables,
      ImportDesk desk,
      MemberIntake intake,
      CurrentActor actor) {
    this.reach = reach;
    this.tables = tables;
    this.desk = desk;
    this.intake = intake;
    this.actor = actor;
  }

  @GET
  @Produces(FileType.SHEET)
  @Path("/{unitId}/members.xlsx")
  public RestResponse<byte[]> table(
      @PathParam("unitId") UUID unitId, @BeanParam @Valid TakeOutMembers wish) {
    var whole = Boolean.TRUE.equals(wish.whole) ? actor.get().unitsAs(READERS) : null;
    return SheetAnswer.of(tables.table(unitId, wish, reach.units(), whole), "members.xlsx");
  }

  @POST
  @Consumes(Upload.MEDIA_TYPE)
  @Path("/{unitId}/member-imports")
  @Write
  @ResponseStatus(201)
  @APIResponseSchema(value = MemberImportView.class, responseCode = "201")
  public MemberImportView start(
      @PathParam("unitId") UUID unitId,
      @QueryParam("name") @NotBlank @Size(max = 255) String name,
      @NotNull Upload table) {
    return desk.start(intake, unitId, table, name, reach.units());
  }
}
