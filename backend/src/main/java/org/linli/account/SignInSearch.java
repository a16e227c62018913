package org.linli.account;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.linli.shared.database.Conditions;

/** What the sign-in log may be narrowed to; each is optional. Days are Chinese days. */
public class SignInSearch {
  /** Only accounts with this in name or username. */
  @QueryParam("who")
  @Size(max = 100)
  String who;

  /** Only this. */
  @QueryParam("event")
  SignInEvent event;

  /** From this day on. */
  @QueryParam("from")
  LocalDate from;

  /** Up to this day, itself included. */
  @QueryParam("to")
  LocalDate to;

  /** As a condition with its parameters. */
  String condition(Collection<UUID> accounts, Map<String, Object> parameters) {
    return new Conditions(parameters)
        .and("accountId in :accounts", accounts)
        .and("event = :event", event)
        .between(from, to)
        .text();
  }
}
