package org.linli.person.view;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.linli.shared.database.Conditions;

/**
 * What the view log may be narrowed to; each is optional. Days are Chinese days.
 *
 * @param actors only looks of these accounts; null for everybody's
 * @param person only looks at this person
 * @param what only looks of this kind
 * @param from from this day on
 * @param to up to this day, itself included
 */
public record ViewSearch(
    Collection<UUID> actors, UUID person, Viewed what, LocalDate from, LocalDate to) {

  public static final ViewSearch EVERYTHING = new ViewSearch(null, null, null, null, null);

  boolean meansNobody() {
    return actors != null && actors.isEmpty();
  }

  /** As a condition with its parameters. */
  String condition(Map<String, Object> parameters) {
    return new Conditions(parameters)
        .and("actorId in :actors", actors)
        .and("personId = :person", person)
        .and("what = :what", what)
        .between(from, to)
        .text();
  }
}
