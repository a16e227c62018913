package org.linli.resident.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.linli.person.PersonLine;
import org.linli.person.PersonRecord;
import org.linli.resident.HomeView;
import org.linli.resident.LivingView;

/** What is known already of the groups a table is about, for looking things up in memory. */
final class KnownRoll {
  /** By name; a name that several groups have leads to none of them. */
  final Map<String, UUID> groups = new HashMap<>();

  final Set<String> ambiguousGroups = new HashSet<>();
  final Map<HomeKey, List<UUID>> homes = new HashMap<>();
  final Map<HomeKey, List<LivingView>> living = new HashMap<>();

  /** By person. */
  final Map<UUID, LivingView> stays = new HashMap<>();

  final Map<UUID, PersonRecord> people = new HashMap<>();

  /** By identity number. */
  final Map<String, UUID> holders = new HashMap<>();

  /** Those of the holders who live somewhere. */
  final Set<UUID> housed = new HashSet<>();

  /** Of the holders who lived somewhere, the last day on which they moved out. */
  final Map<UUID, LocalDate> left = new HashMap<>();

  /** Of those who live there and lived elsewhere before, the first day on which they moved in. */
  final Map<UUID, LocalDate> first = new HashMap<>();

  void group(String name, UUID id) {
    if (groups.putIfAbsent(name, id) != null) {
      ambiguousGroups.add(name);
    }
  }

  void home(HomeView home) {
    homes
        .computeIfAbsent(HomeKey.of(home.unitId(), home.address()), key -> new ArrayList<>())
        .add(home.id());
  }

  void stay(LivingView stay) {
    living
        .computeIfAbsent(HomeKey.of(stay.unitId(), stay.address()), key -> new ArrayList<>())
        .add(stay);
    stays.put(stay.personId(), stay);
  }

  /** Of records that say one number: who lives here, else who lives anywhere, else the oldest. */
  void holder(String number, List<UUID> records) {
    records.stream()
        .min(Comparator.comparing(id -> stays.containsKey(id) ? 0 : housed.contains(id) ? 1 : 2))
        .ifPresent(id -> holders.put(number, id));
  }

  /** The first day on which they lived anywhere. */
  LocalDate since(LivingView stay) {
    var before = first.getOrDefault(stay.personId(), stay.movedIn());
    return before.isBefore(stay.movedIn()) ? before : stay.movedIn();
  }

  /** Whom a row means: by identity number wherever they live, else by name and birth date there. */
  Optional<UUID> meant(ResidentLine line, HomeKey home) {
    var holder = line.person().wholeIdentityNumber().map(holders::get);
    if (holder.isPresent()) {
      return holder;
    }
    var alike =
        living.getOrDefault(home, List.of()).stream()
            .map(LivingView::personId)
            .filter(id -> people.containsKey(id) && isAlike(people.get(id), line.person()))
            .toList();
    return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
  }

  private static boolean isAlike(PersonRecord person, PersonLine line) {
    var born = person.view().birthDate();
    return person.view().name().equals(line.name())
        && (born == null || line.birthDate() == null || born.equals(line.birthDate()));
  }
}
