package org.linli.resident.sheet;

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
import org.linli.shared.actor.CurrentActor;
import org.linli.shared.file.FileType;
import org.linli.shared.file.Upload;
import org.linli.shared.idempotency.Write;
import org.linli.shared.security.Role;
import org.linli.shared.sheet.SheetAnswer;
import org.linli.shared.sheet.intake.ImportDesk;

/** Tables of residents of a unit, handed in and taken out. */
@Path("/api/v1/units")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.REGISTRAR)
public class UnitTablesResource {
  private static final List<String> KEEPERS = List.of(Role.REGISTRAR);
  private static final List<String> READERS = List.of(Role.IDENTITY_READER);
  private final ImportDesk desk;
  private final ResidentIntake intake;
  private final ExportService exports;
  private final CurrentActor actor;

  UnitTablesResource(
      ImportDesk desk, ResidentIntake intake, ExportService exports, CurrentActor actor) {
    this.desk = desk;
    this.intake = intake;
    this.exports = exports;
    this.actor = actor;
  }

  @POST
  @Path("/{unitId}/resident-imports")
  @Consumes(Upload.MEDIA_TYPE)
  @Write
  @ResponseStatus(201)
  @APIResponseSchema(value = ImportView.class, responseCode = "201")
  public ImportView start(
      @PathParam("unitId") UUID unitId,
      @QueryParam("name") @NotBlank @Size(max = 255) String name,
      @NotNull Upload file) {
    return desk.start(intake, unitId, file, name, actor.get().unitsAs(KEEPERS));
  }

  @GET
  @Produces(FileType.SHEET)
  @Path("/{unitId}/residents.xlsx")
  public RestResponse<byte[]> table(
      @PathParam("unitId") UUID unitId, @BeanParam @Valid TakeOut wish) {
    var me = actor.get();
    var readers = Boolean.TRUE.equals(wish.whole) ? me.unitsAs(READERS) : null;
    return SheetAnswer.of(
        exports.table(unitId, wish, me.unitsAs(KEEPERS), readers), "residents.xlsx");
  }
}
