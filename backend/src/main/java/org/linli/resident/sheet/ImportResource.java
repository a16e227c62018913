package org.linli.resident.sheet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.linli.shared.actor.CurrentActor;
import org.linli.shared.file.FileType;
import org.linli.shared.http.Nothing;
import org.linli.shared.idempotency.Write;
import org.linli.shared.security.Role;

/** Tables of residents that were handed in, and the one to fill in. */
@Path("/api/v1/resident-imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.REGISTRAR)
public class ImportResource {
  private static final List<String> KEEPERS = List.of(Role.REGISTRAR);
  private final ImportService imports;
  private final ExportService exports;
  private final CurrentActor actor;

  ImportResource(ImportService imports, ExportService exports, CurrentActor actor) {
    this.imports = imports;
    this.exports = exports;
    this.actor = actor;
  }

  /** A table to fill in. */
  @GET
  @Path("/template")
  @Produces(FileType.SHEET)
  public RestResponse<byte[]> template() {
    return UnitTablesResource.attachment(exports.template(), "residents-template.xlsx");
  }

  @GET
  @Path("/{importId}")
  public ImportView get(@PathParam("importId") UUID importId) {
    return imports.get(importId, reach());
  }

  @POST
  @Path("/{importId}/apply")
  @Write
  public ImportView apply(@PathParam("importId") UUID importId, @NotNull @Valid Nothing nothing) {
    return imports.apply(importId, reach());
  }

  @POST
  @Path("/{importId}/discard")
  @Write
  public ImportView discard(@PathParam("importId") UUID importId, @NotNull @Valid Nothing nothing) {
    return imports.discard(importId, reach());
  }

  private Set<UUID> reach() {
    return actor.get().unitsAs(KEEPERS);
  }
}
