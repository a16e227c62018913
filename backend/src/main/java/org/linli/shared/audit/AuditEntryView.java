package org.linli.shared.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.shared.actor.ActorKind;

/**
 * One entry of the audit log.
 *
 * @param action verb in the past: {@code ticket-called}
 * @param actorName how colleagues call whoever acted; null where there is no account
 * @param unitName the unit's name now; null for things above all units
 * @param changes by field: [before, after]; sensitive values are masked
 * @param names by id, of the subject and of ids in the changes: what its reader may know by name
 * @param sealNumber place in the hash chain; null for the last seconds' entries
 */
public record AuditEntryView(
    UUID id,
    Instant at,
    ActorKind actorKind,
    @Nullable UUID actorId,
    @Nullable String actorName,
    @Nullable UUID unitId,
    @Nullable String unitName,
    String action,
    String subjectType,
    UUID subjectId,
    Map<String, List<@Nullable String>> changes,
    Map<String, SubjectName> names,
    @Nullable String requestId,
    @Nullable Long sealNumber) {

  static AuditEntryView of(AuditEntry e) {
    return new AuditEntryView(
        e.id,
        e.at,
        e.actorKind,
        e.actorId,
        null,
        e.unitId,
        null,
        e.action,
        e.subjectType,
        e.subjectId,
        Changes.parse(e.changes),
        Map.of(),
        e.requestId,
        e.sealNumber);
  }

  /** The same with names, which the room that knows them gives. */
  public AuditEntryView named(@Nullable String actor, @Nullable String unit) {
    return new AuditEntryView(
        id,
        at,
        actorKind,
        actorId,
        actor,
        unitId,
        unit,
        action,
        subjectType,
        subjectId,
        changes,
        names,
        requestId,
        sealNumber);
  }

  /** The same with what is called how. */
  AuditEntryView calling(Map<String, SubjectName> known) {
    return new AuditEntryView(
        id,
        at,
        actorKind,
        actorId,
        actorName,
        unitId,
        unitName,
        action,
        subjectType,
        subjectId,
        changes,
        known,
        requestId,
        sealNumber);
  }
}
