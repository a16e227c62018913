package org.linli.person.view;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.linli.shared.time.BusinessDate;

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
    var wanted = new HashMap<String, Object>();
    wanted.put("actorId in :actors", actors);
    wanted.put("personId = :person", person);
    wanted.put("what = :what", what);
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
