package org.linli.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * Since when these people are known to have lived: asked before a birth date is told of them. Every
 * room that knows of an earlier day says so.
 *
 * @param since by person, what the rooms have said so far
 */
public record LivesAsked(Collection<UUID> people, Map<UUID, LocalDate> since) {

  /** They lived on that day. */
  public void lived(UUID person, LocalDate day) {
    since.merge(person, day, (one, other) -> one.isBefore(other) ? one : other);
  }
}
