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
  private final String from;
  private final StringBuilder where = new StringBuilder();

  /** More than one word of somebody may begin so. */
  private final String distinct;

  ResidentQuery(ResidentSearch search, Collection<UUID> units, LocalDate today) {
    var word = wordOf(search);
    if (word.isEmpty()) {
      from = " from Resident r";
      distinct = "";
      where.append(" where r.unitId");
    } else {
      from =
          " from ResidentWord w join Resident r on r.householdId = w.householdId"
              + " and (w.residentId is null or w.residentId = r.id)";
      distinct = "distinct ";
      where.append(" where w.word like :word escape '!' and w.unitId");
      parameters.put("word", Like.beginning(word));
    }
    if (units.size() == 1) {
      // A list as a parameter would be put into words anew every time.
      where.append(" = :unit");
      parameters.put("unit", units.iterator().next());
    } else {
      where.append(" in :units");
      parameters.put("units", units);
    }
    parameters.put("living", Boolean.TRUE.equals(search.movedOut) ? 0 : 1);
    where.append(" and r.living = :living");
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
      where.append(" and ").append(condition);
      parameters.put(name, value);
    }
  }

  /** Only what stands behind this row of the order. */
  ResidentQuery after(Cursor cursor) {
    where.append(
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

  /** The rows in order, each a {@link ResidentRow}. */
  String rows() {
    return "select "
        + distinct
        + "new org.linli.resident.ResidentRow(new org.linli.resident.ResidentView(r.id, r.personId,"
        + " r.householdId, r.unitId, h.address, r.name, r.sex, r.birthDate, r.phone, r.relation,"
        + " r.movedIn, r.movedOut, r.movedOutReason, r.away, r.floating), r.addressKey)"
        + from
        + " join Household h on h.id = r.householdId"
        + where
        + ORDER;
  }

  /** Of the rows their ids alone. */
  String ids() {
    return "select r.id" + from + where;
  }

  /** How many rows. */
  String count() {
    return "select count(" + distinct + "r.id)" + from + where;
  }
}
