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
import org.linli.shared.actor.CurrentActor;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;
import org.linli.shared.security.Role;

/** The sign-in log, for security administrators and auditors of the accounts' units. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.SECURITY_ADMINISTRATOR, Role.AUDITOR})
public class SignInLogResource {
  private static final List<String> READERS = List.of(Role.SECURITY_ADMINISTRATOR, Role.AUDITOR);
  private static final int COLUMNS = 9;

  private final SignInLogService log;
  private final LogTable table;
  private final CurrentActor actor;

  SignInLogResource(SignInLogService log, LogTable table, CurrentActor actor) {
    this.log = log;
    this.table = table;
    this.actor = actor;
  }

  @GET
  @Path("/sign-in-entries")
  public Page<SignInEntryView> list(
      @BeanParam @Valid SignInSearch search, @BeanParam @Valid PageRequest page) {
    return log.page(search, page, reach());
  }

  @GET
  @Path("/sign-in-entries.csv")
  @Produces("text/csv")
  public String table(@BeanParam @Valid SignInSearch search) {
    var found = log.newest(search, LogTable.LONGEST + 1, reach());
    return table.of("signIn", COLUMNS, found, SignInLogResource::row);
  }

  private static Object[] row(SignInEntryView e) {
    return new Object[] {
      e.at(),
      e.event(),
      e.name(),
      e.usernameTag(),
      e.unitName(),
      e.byName(),
      e.network(),
      e.device(),
      e.requestId()
    };
  }

  private Set<UUID> reach() {
    return actor.get().unitsAs(READERS);
  }
}
