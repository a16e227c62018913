package org.linli.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.linli.org.OrgService;
import org.linli.person.view.ViewEntryView;
import org.linli.person.view.ViewLogService;
import org.linli.shared.actor.CurrentActor;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;
import org.linli.shared.security.Role;

/** The view log, for auditors: who looked at what is sensitive in their units. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.AUDITOR)
public class ViewLogResource {
  private static final List<String> AUDITOR = List.of(Role.AUDITOR);
  private static final int COLUMNS = 8;

  private final ViewLogService log;
  private final LogNames names;
  private final LogTable table;
  private final OrgService org;
  private final CurrentActor actor;

  ViewLogResource(
      ViewLogService log, LogNames names, LogTable table, OrgService org, CurrentActor actor) {
    this.log = log;
    this.names = names;
    this.table = table;
    this.org = org;
    this.actor = actor;
  }

  @GET
  @Path("/view-entries")
  public Page<ViewEntryView> list(
      @BeanParam @Valid ViewLogSearch search, @BeanParam @Valid PageRequest page) {
    var found = log.page(units(), search.of(names.meant(search.who)), page);
    return new Page<>(names.namedViews(found.items()), found.nextCursor());
  }

  @GET
  @Path("/view-entries.csv")
  @Produces("text/csv")
  public String table(@BeanParam @Valid ViewLogSearch search) {
    var found = log.newest(units(), search.of(names.meant(search.who)), LogTable.LONGEST + 1);
    return table.of("view", COLUMNS, names.namedViews(found), ViewLogResource::row);
  }

  private static Object[] row(ViewEntryView e) {
    return new Object[] {
      e.at(),
      e.actorName() == null ? e.actorKind() : e.actorName(),
      e.what(),
      e.personName(),
      e.personId(),
      e.unitName(),
      e.purpose(),
      e.requestId()
    };
  }

  private Set<UUID> units() {
    return org.subtree(actor.get().unitsAs(AUDITOR));
  }
}
