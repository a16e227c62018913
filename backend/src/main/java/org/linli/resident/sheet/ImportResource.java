package org.linli.resident.sheet;

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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.linli.shared.actor.CurrentActor;
import org.linli.shared.file.FileType;
import org.linli.shared.http.Nothing;
import org.linli.shared.idempotency.Write;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;
import org.linli.shared.security.Role;
import org.linli.shared.sheet.SheetAnswer;
import org.linli.shared.sheet.intake.ImportDesk;
import org.linli.shared.sheet.intake.RowKind;

/** Tables of residents that were handed in, and the one to fill in. */
@Path("/api/v1/resident-imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.REGISTRAR)
public class ImportResource {
  private static final List<String> KEEPERS = List.of(Role.REGISTRAR);
  private final ImportDesk desk;
  private final ResidentIntake intake;
  private final ExportService exports;
  private final ImportRowService rows;
  private final CurrentActor actor;

  ImportResource(
      ImportDesk desk,
      ResidentIntake intake,
      ExportService exports,
      ImportRowService rows,
      CurrentActor actor) {
    this.desk = desk;
    this.intake = intake;
    this.exports = exports;
    this.rows = rows;
    this.actor = actor;
  }

  /** A table to fill in. */
  @GET
  @Path("/template")
  @Produces(FileType.SHEET)
  public RestResponse<byte[]> template() {
    return SheetAnswer.of(exports.template(), "residents-template.xlsx");
  }

  @GET
  @Path("/{importId}")
  public ImportView get(@PathParam("importId") UUID importId) {
    return desk.get(intake, importId, reach());
  }

  @GET
  @Path("/{importId}/rows")
  public Page<ImportRowView> rows(
      @PathParam("importId") UUID importId,
      @QueryParam("kind") RowKind kind,
      @BeanParam @Valid PageRequest page) {
    return rows.page(importId, kind, page, reach());
  }

  @POST
  @Path("/{importId}/apply")
  @Write
  public ImportView apply(@PathParam("importId") UUID importId, @NotNull @Valid Nothing nothing) {
    return desk.apply(intake, importId, reach());
  }

  @POST
  @Path("/{importId}/discard")
  @Write
  public ImportView discard(@PathParam("importId") UUID importId, @NotNull @Valid Nothing nothing) {
    return desk.discard(intake, importId, reach());
  }

  private Set<UUID> reach() {
    return actor.get().unitsAs(KEEPERS);
  }
}
