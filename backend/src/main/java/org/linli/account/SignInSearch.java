package org.linli.account;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.linli.shared.time.BusinessDate;

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
    var wanted = new LinkedHashMap<String, Object>();
    wanted.put("accountId in :accounts", accounts);
    wanted.put("event = :event", event);
    wanted.put(
        "at >= :from", from == null ? null : from.atStartOfDay(BusinessDate.HOUSE).toInstant());
    wanted.put(
        "at < :until",
        to == null ? null : to.plusDays(1).atStartOfDay(BusinessDate.HOUSE).toInstant());
    var condition = new StringBuilder();
    wanted.forEach(
        (text, value) -> {
          if (value != null) {
            condition.append(" and ").append(text);
            parameters.put(text.substring(text.indexOf(':') + 1), value);
          }
        });
    return condition.toString();
  }
}
