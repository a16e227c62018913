package org.linli.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.linli.org.OrgService;
import org.linli.shared.actor.CurrentActor;
import org.linli.shared.audit.AuditEntryView;
import org.linli.shared.audit.AuditLog;
import org.linli.shared.audit.AuditNames;
import org.linli.shared.audit.AuditSearch;
import org.linli.shared.audit.AuditVerification;
import org.linli.shared.audit.AuditVerifier;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;
import org.linli.shared.security.Role;

/** The audit log, for auditors: what happened in their units, and whether the log is whole. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {
  private static final List<String> AUDITOR = List.of(Role.AUDITOR);

  private final AuditLog log;
  private final LogNames names;
  private final AuditNames subjects;
  private final AuditTable table;
  private final AuditVerifier verifier;
  private final OrgService org;
  private final CurrentActor actor;

  AuditResource(
      AuditLog log,
      LogNames names,
      AuditNames subjects,
      AuditTable table,
      AuditVerifier verifier,
      OrgService org,
      CurrentActor actor) {
    this.log = log;
    this.names = names;
    this.subjects = subjects;
    this.table = table;
    this.verifier = verifier;
    this.org = org;
    this.actor = actor;
  }

  @GET
  @Path("/audit-entries")
  @RolesAllowed(Role.AUDITOR)
  public Page<AuditEntryView> list(
      @BeanParam @Valid AuditSearch search, @BeanParam @Valid PageRequest page) {
    var units = units();
    var found = log.list(units, search, names.meant(search.who()), page);
    return new Page<>(named(found.items(), units), found.nextCursor());
  }

  @GET
  @Path("/audit-entries.csv")
  @Produces("text/csv")
  @RolesAllowed(Role.AUDITOR)
  public String table(@BeanParam @Valid AuditSearch search) {
    var units = units();
    var found = log.newest(units, search, names.meant(search.who()), LogTable.LONGEST + 1);
    return table.of(named(found, units));
  }

  @GET
  @Path("/audit-entries/verification")
  @RolesAllowed({Role.AUDITOR, Role.SYSTEM_ADMINISTRATOR})
  public AuditVerification verify(@QueryParam("after") @PositiveOrZero Long after) {
    return verifier.verify(after == null ? 0 : after);
  }

  private List<AuditEntryView> named(List<AuditEntryView> entries, Set<UUID> units) {
    return subjects.named(names.named(entries), units);
  }

  private Set<UUID> units() {
    return org.subtree(actor.get().unitsAs(AUDITOR));
  }
}
