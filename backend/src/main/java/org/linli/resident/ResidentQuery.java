package org.linli.resident;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.linli.shared.database.Like;
import org.linli.shared.json.Texts;
import org.linli.shared.page.Cursor;

/**
 * A list's question, in the order of the index {@code resident_place}: by unit, there by address.
 * With a search word it starts from the words that begin so, and sorts what it finds.
 */
final class ResidentQuery {
  static final String ORDER = " order by r.unitId, r.addressKey, r.householdId, r.id";
  final Map<String, Object> parameters = new HashMap<>();
  private final StringBuilder text = new StringBuilder();

  /** More than one word of somebody may begin so. */
  private final String distinct;

  ResidentQuery(ResidentSearch search, Collection<UUID> units, LocalDate today) {
    parameters.put("units", units);
    parameters.put("living", Boolean.TRUE.equals(search.movedOut) ? 0 : 1);
    var word = wordOf(search);
    distinct = word.isEmpty() ? "" : "distinct ";
    if (word.isEmpty()) {
      text.append(" from Resident r where r.unitId in :units");
    } else {
      text.append(
          " from ResidentWord w join Resident r on r.householdId = w.householdId"
              + " and (w.residentId is null or w.residentId = r.id)"
              + " where w.unitId in :units and w.word like :word escape '!'");
      parameters.put("word", Like.beginning(word));
    }
    text.append(" and r.living = :living");
    and("r.householdId = :household", "household", search.householdId);
    and("r.away = :away", "away", search.away);
    and("r.floating = :floating", "floating", search.floating);
    if (search.ages != null) {
      and("r.birthDate <= :until", "until", search.ages.bornUntil(today));
      and("r.birthDate > :after", "after", search.ages.bornAfter(today));
    }
  }

  /** Empty where nothing is looked for. */
  static String wordOf(ResidentSearch search) {
    return search.q == null ? "" : Words.typed(search.q);
  }

  private void and(String condition, String name, Object value) {
    if (value != null) {
      text.append(" and ").append(condition);
      parameters.put(name, value);
    }
  }

  /** Only what stands behind this row of the order. */
  ResidentQuery after(Cursor cursor) {
    text.append(
        " and (r.unitId > :u or (r.unitId = :u and (r.addressKey > :a or (r.addressKey = :a"
            + " and (r.householdId > :h or (r.householdId = :h and r.id > :i))))))");
    parameters.put("u", unitOf(cursor));
    parameters.put("a", cursor.part(1, key -> key));
    parameters.put("h", cursor.part(2, Texts::uuid));
    parameters.put("i", cursor.part(3, Texts::uuid));
    return this;
  }

  static UUID unitOf(Cursor cursor) {
    return cursor.part(0, Texts::uuid);
  }

  static Cursor placeOf(Resident r) {
    return Cursor.of(r.unitId, r.addressKey, r.householdId, r.id);
  }

  /** The rows in order. */
  String rows() {
    return "select " + distinct + "r" + text + ORDER;
  }

  /** Of the rows their ids alone. */
  String ids() {
    return "select r.id" + text;
  }

  /** How many rows. */
  String count() {
    return "select count(" + distinct + "r.id)" + text;
  }
}
