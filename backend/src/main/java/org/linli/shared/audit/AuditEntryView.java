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
 * @param changes by field: [before, after]; sensitive values are masked
 * @param sealNumber place in the hash chain; null for the last seconds' entries
 */
public record AuditEntryView(
    UUID id,
    Instant at,
    ActorKind actorKind,
    @Nullable UUID actorId,
    @Nullable UUID unitId,
    String action,
    String subjectType,
    UUID subjectId,
    Map<String, List<@Nullable String>> changes,
    @Nullable String requestId,
    @Nullable Long sealNumber) {

  static AuditEntryView of(AuditEntry e) {
    return new AuditEntryView(
        e.id,
        e.at,
        e.actorKind,
        e.actorId,
        e.unitId,
        e.action,
        e.subjectType,
        e.subjectId,
        Changes.parse(e.changes),
        e.requestId,
        e.sealNumber);
  }
}
