package org.linli.resident;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.linli.shared.page.Cursor;
import org.linli.shared.page.PageRequest;

/**
 * Reads a list of residents. What is not looked for by a word is walked unit by unit: asked for
 * several units in one order at once, MySQL may read the whole index from its beginning, the rows
 * of everybody else's units included, in the hope to meet the first ones soon.
 */
@ApplicationScoped
class ResidentLists {
  /** Beyond so many nobody goes on counting. */
  static final int COUNTED = 20_000;

  /** So many units are counted at once. */
  private static final int UNITS = 50;

  private final ResidentRepository residents;

  ResidentLists(ResidentRepository residents) {
    this.residents = residents;
  }

  /** In order; at most one more than asked. */
  List<ResidentRow> rows(
      ResidentSearch search, Collection<UUID> units, PageRequest request, LocalDate today) {
    var wanted = request.limit() + 1;
    var from = request.after(4).orElse(null);
    if (units.isEmpty()) {
      return List.of();
    }
    if (!ResidentQuery.wordOf(search).isEmpty()) {
      return residents.page(query(search, units, from, today), wanted);
    }
    var rows = new ArrayList<ResidentRow>();
    for (var unit : inOrder(units)) {
      var order = from == null ? 1 : compare(unit, ResidentQuery.unitOf(from));
      if (order >= 0 && rows.size() < wanted) {
        var query = query(search, List.of(unit), order == 0 ? from : null, today);
        rows.addAll(residents.page(query, wanted - rows.size()));
      }
    }
    return rows;
  }

  private static ResidentQuery query(
      ResidentSearch search, Collection<UUID> units, Cursor from, LocalDate today) {
    var query = new ResidentQuery(search, units, today);
    return from == null ? query : query.after(from);
  }

  ResidentCount count(ResidentSearch search, Collection<UUID> units, LocalDate today) {
    var all = inOrder(units);
    var found = 0L;
    for (var i = 0; i < all.size() && found <= COUNTED; i += UNITS) {
      var some = all.subList(i, Math.min(all.size(), i + UNITS));
      found += residents.count(new ResidentQuery(search, some, today));
    }
    return new ResidentCount((int) Math.min(found, COUNTED), found > COUNTED);
  }

  /** As the database orders them. */
  static List<UUID> inOrder(Collection<UUID> units) {
    return units.stream().sorted(Comparator.comparing(UUID::toString)).toList();
  }

  static int compare(UUID one, UUID other) {
    return one.toString().compareTo(other.toString());
  }
}
