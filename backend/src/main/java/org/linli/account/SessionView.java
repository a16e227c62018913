package org.linli.account;

import java.time.Instant;
import java.util.UUID;

/**
 * One browser in which the caller is signed in.
 *
 * @param lastSeenAt true to the minute
 * @param current the one this request came from
 */
public record SessionView(UUID id, Instant createdAt, Instant lastSeenAt, boolean current) {

  static SessionView of(Session session, UUID current) {
    return new SessionView(
        session.id, session.createdAt, session.lastSeenAt, session.id.equals(current));
  }
}
