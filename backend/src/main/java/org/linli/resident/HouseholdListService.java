package org.linli.resident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.linli.org.OrgService;
import org.linli.org.UnitType;
import org.linli.shared.json.Texts;
import org.linli.shared.page.Cursor;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;

/**
 * Lists households, those nobody lives in among them. Walked unit by unit, as {@link ResidentLists}
 * are.
 */
@ApplicationScoped
public class HouseholdListService {
  private final HouseholdRepository households;
  private final ResidentRepository residents;
  private final OrgService org;

  HouseholdListService(
      HouseholdRepository households, ResidentRepository residents, OrgService org) {
    this.households = households;
    this.residents = residents;
    this.org = org;
  }

  /**
   * By residents' group, there by address.
   *
   * @param unitId only of this unit and those below it; null for all
   * @param q how a part of the address begins; null for any
   */
  @Transactional
  public Page<HouseholdLine> page(UUID unitId, String q, PageRequest request, Set<UUID> reach) {
    var units = org.subtree(reach, UnitType.RESIDENT_GROUP);
    if (unitId != null) {
      units.retainAll(org.subtree(Set.of(unitId), UnitType.RESIDENT_GROUP));
    }
    var page =
        Page.cut(
            rows(q == null ? "" : Words.typed(q), units, request),
            request.limit(),
            home -> Cursor.of(home.unitId, home.addressKey, home.id));
    return new Page<>(lines(page.items()), page.nextCursor());
  }

  private List<Household> rows(String word, Collection<UUID> units, PageRequest request) {
    var wanted = request.limit() + 1;
    var from = request.after(3).orElse(null);
    if (units.isEmpty()) {
      return List.of();
    }
    if (!word.isEmpty()) {
      return households.found(word, units, from, wanted);
    }
    var rows = new ArrayList<Household>();
    for (var unit : ResidentLists.inOrder(units)) {
      var order = from == null ? 1 : ResidentLists.compare(unit, ResidentQuery.unitOf(from));
      if (order < 0 || rows.size() == wanted) {
        continue;
      }
      rows.addAll(
          order == 0
              ? households.after(
                  unit, from.part(1, key -> key), from.part(2, Texts::uuid), wanted - rows.size())
              : households.first(unit, wanted - rows.size()));
    }
    return rows;
  }

  private List<HouseholdLine> lines(List<Household> homes) {
    var living = residents.livingIn(homes.stream().map(home -> home.id).toList());
    return homes.stream()
        .map(
            home -> {
              var count = living.getOrDefault(home.id, ResidentRepository.Living.NOBODY);
              return new HouseholdLine(
                  home.id, home.unitId, home.address, count.head(), (int) count.residents());
            })
        .toList();
  }
}
