package org.linli.member;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import java.io.File;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.linli.member.document.DocumentView;
import org.linli.shared.file.Upload;
import org.linli.shared.idempotency.Write;
import org.linli.shared.security.Role;

/** Documents in members' files; a dossier lists them with its entries. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.PARTY_OFFICER)
public class MemberDocumentResource {
  private final DossierDocumentService documents;
  private final MemberReachService reach;

  MemberDocumentResource(DossierDocumentService documents, MemberReachService reach) {
    this.documents = documents;
    this.reach = reach;
  }

  @POST
  @Path("/member-entries/{entryId}/documents")
  @Consumes(Upload.MEDIA_TYPE)
  @Write
  @ResponseStatus(201)
  @APIResponseSchema(value = DocumentView.class, responseCode = "201")
  public DocumentView attach(
      @PathParam("entryId") UUID entryId,
      @QueryParam("name") @NotBlank @Size(max = 255) String name,
      @QueryParam("title") @NotBlank @Size(max = 100) String title,
      @NotNull Upload file) {
    return documents.attach(entryId, title, file, name, reach.units());
  }

  @GET
  @Path("/member-documents/{documentId}")
  @Produces(Upload.MEDIA_TYPE)
  public RestResponse<File> download(
      @PathParam("documentId") UUID id, @QueryParam("purpose") @Size(max = 200) String purpose) {
    return documents.download(id, purpose, reach.units());
  }

  @POST
  @Path("/member-documents/{documentId}/take-back")
  @Write
  public DocumentView takeBack(
      @PathParam("documentId") UUID id, @NotNull @Valid TakeBackDocument wish) {
    return documents.takeBack(id, wish, reach.units());
  }
}
