package org.linli.shared.file;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.linli.shared.idempotency.Write;
import org.linli.shared.security.Role;

/** A room's endpoints for documents, in one test only. */
@IfBuildProperty(name = "linli.test.probe", stringValue = "true")
@Path("/api/v1/probe-files")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.REGISTRAR)
public class ProbeResource {
  private final FileService files;

  ProbeResource(FileService files) {
    this.files = files;
  }

  @POST
  @Consumes(Upload.MEDIA_TYPE)
  @Write
  @ResponseStatus(201)
  public FileView upload(
      @QueryParam("name") @NotBlank @Size(max = 255) String name, @NotNull Upload file) {
    return files.store(file, name);
  }

  @GET
  @Path("/{fileId}")
  @Produces(Upload.MEDIA_TYPE)
  public RestResponse<java.io.File> download(@PathParam("fileId") UUID fileId) {
    return files.download(fileId);
  }
}
