package org.linli.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.linli.org.OrgService;
import org.linli.shared.actor.CurrentActor;
import org.linli.shared.audit.AuditEntryView;
import org.linli.shared.audit.AuditLog;
import org.linli.shared.audit.AuditVerification;
import org.linli.shared.audit.AuditVerifier;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;
import org.linli.shared.security.Role;

/** The audit log, for auditors: what happened in their units, and whether the log is whole. */
@Path("/api/v1/audit-entries")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {
  private static final List<String> AUDITOR = List.of(Role.AUDITOR);

  private final AuditLog log;
  private final AuditVerifier verifier;
  private final OrgService org;
  private final CurrentActor actor;

  AuditResource(AuditLog log, AuditVerifier verifier, OrgService org, CurrentActor actor) {
    this.log = log;
    this.verifier = verifier;
    this.org = org;
    this.actor = actor;
  }

  @GET
  @RolesAllowed(Role.AUDITOR)
  public Page<AuditEntryView> list(
      @QueryParam("subjectId") UUID subjectId, @BeanParam @Valid PageRequest page) {
    return log.list(org.subtree(actor.get().unitsAs(AUDITOR)), subjectId, page);
  }

  @GET
  @Path("/verification")
  @RolesAllowed({Role.AUDITOR, Role.SYSTEM_ADMINISTRATOR})
  public AuditVerification verify() {
    return verifier.verify();
  }
}
