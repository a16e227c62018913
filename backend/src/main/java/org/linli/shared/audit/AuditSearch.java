package org.linli.shared.audit;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.linli.shared.database.Conditions;

/** What the audit log may be narrowed to; each is optional. Days are Chinese days. */
public class AuditSearch {
  /** Only entries about this thing. */
  @QueryParam("subjectId")
  UUID subjectId;

  /** Only entries about things of this kind. */
  @QueryParam("subjectType")
  @Size(max = 40)
  @Pattern(regexp = "[A-Za-z]+")
  String subjectType;

  /** Only entries of this action. */
  @QueryParam("action")
  @Size(max = 60)
  @Pattern(regexp = "[a-z-]+")
  String action;

  /** Only what somebody with this in name or username did. */
  @QueryParam("who")
  @Size(max = 100)
  String who;

  /** From this day on. */
  @QueryParam("from")
  LocalDate from;

  /** Up to this day, itself included. */
  @QueryParam("to")
  LocalDate to;

  /** What was typed to find people by; null for everybody. Which accounts it means is a room's. */
  public String who() {
    return who;
  }

  /** As a condition with its parameters. */
  String condition(Collection<UUID> actors, Map<String, Object> parameters) {
    return new Conditions(parameters)
        .and("subjectId = :subject", subjectId)
        .and("subjectType = :type", subjectType)
        .and("action = :action", action)
        .and("actorId in :actors", actors)
        .between(from, to)
        .text();
  }
}
