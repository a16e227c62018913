package org.linli.org.people;

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
import org.linli.person.DuplicateGroup;
import org.linli.person.DuplicateReason;
import org.linli.person.MergePeople;
import org.linli.person.MergeView;
import org.linli.person.UndoMerge;
import org.linli.shared.idempotency.Write;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;
import org.linli.shared.security.Role;

/** Two records of one person: found, made one, and two again. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.REGISTRAR)
public class MergeResource {
  private final MergeDesk desk;

  MergeResource(MergeDesk desk) {
    this.desk = desk;
  }

  @GET
  @Path("/duplicates")
  public Page<DuplicateGroup> duplicates(
      @QueryParam("reason") @NotNull DuplicateReason reason, @BeanParam @Valid PageRequest page) {
    return desk.alike(reason, page);
  }

  @GET
  @Path("/merges")
  public Page<MergeView> list(@BeanParam @Valid PageRequest page) {
    return desk.page(page);
  }

  @POST
  @Path("/merges")
  @Write
  @ResponseStatus(201)
  @APIResponseSchema(value = MergeView.class, responseCode = "201")
  public MergeView merge(@NotNull @Valid MergePeople wish) {
    return desk.merge(wish);
  }

  @POST
  @Path("/merges/{mergeId}/undo")
  @Write
  public MergeView undo(@PathParam("mergeId") UUID mergeId, @NotNull @Valid UndoMerge wish) {
    return desk.undo(mergeId, wish);
  }
}
