package org.linli.shared.audit;

import java.util.UUID;

/**
 * What was changed.
 *
 * @param type the thing's name in code: Ticket, Account …
 * @param unitId the unit it belongs to, which decides whose auditors see it; null for things above
 *     all units
 */
public record AuditSubject(String type, UUID id, UUID unitId) {}
