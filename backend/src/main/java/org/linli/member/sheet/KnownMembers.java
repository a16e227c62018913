package org.linli.member.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linli.member.MemberFile;
import org.linli.person.PersonLine;
import org.linli.person.PersonRecord;

/** What is known already of the branches a table is about, for looking things up in memory. */
final class KnownMembers {
  private final Map<String, UUID> branches = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();
  private final Map<UUID, Map<String, UUID>> groups = new HashMap<>();

  /**
   * Units whose records the caller may change: their branches' own, and where they are registrar.
   */
  private final Set<UUID> keepers = new HashSet<>();

  /** Whom a row of a branch may mean: the people of its neighbourhood and of its files. */
  private final Map<UUID, Map<UUID, PersonRecord>> people = new HashMap<>();

  /** Of people whose birth date is not known, the first day on which they lived. */
  private final Map<UUID, LocalDate> lived = new HashMap<>();

  private final Map<UUID, List<MemberFile>> files = new HashMap<>();

  /** Whom a row means. */
  record Meant(PersonRecord person, String column, String code) {
    static final Meant NOBODY = new Meant(null, null, null);

    static Meant of(PersonRecord person) {
      return new Meant(person, null, null);
    }

    static Meant unclear(String column, String code) {
      return new Meant(null, column, code);
    }
  }

  void keepers(Collection<UUID> units) {
    keepers.addAll(units);
  }

  boolean mayDescribe(PersonRecord person) {
    return keepers.contains(person.view().unitId());
  }

  void branch(String name, UUID id) {
    keepers.add(id);
    if (branches.putIfAbsent(name, id) != null) {
      ambiguous.add(name);
    }
  }

  void group(UUID branch, String name, UUID id) {
    groups.computeIfAbsent(branch, key -> new HashMap<>()).put(name, id);
  }

  /**
   * The branch a row names, or the only one there is; null if it is none of these, or one of
   * several called alike.
   */
  UUID branch(MemberLine line) {
    if (line.branch() == null && branches.size() == 1 && ambiguous.isEmpty()) {
      return branches.values().iterator().next();
    }
    return ambiguous.contains(line.branch()) ? null : branches.get(line.branch());
  }

  boolean isAmbiguous(String branch) {
    return ambiguous.contains(branch);
  }

  /** Party groups of a branch, by name. */
  Map<String, UUID> groups(UUID branch) {
    return groups.getOrDefault(branch, Map.of());
  }

  void person(UUID branch, PersonRecord person) {
    people.computeIfAbsent(branch, key -> new LinkedHashMap<>()).put(person.view().id(), person);
  }

  /** Those whose birth date is not known. */
  List<UUID> unborn(UUID branch) {
    return people.getOrDefault(branch, Map.of()).values().stream()
        .filter(person -> person.view().birthDate() == null)
        .map(person -> person.view().id())
        .toList();
  }

  void livedSince(Map<UUID, LocalDate> days) {
    lived.putAll(days);
  }

  boolean livedBefore(UUID person, LocalDate born) {
    return lived.containsKey(person) && lived.get(person).isBefore(born);
  }

  void file(MemberFile file) {
    var of = files.computeIfAbsent(file.personId(), key -> new ArrayList<>());
    if (of.stream().noneMatch(other -> other.id().equals(file.id()))) {
      of.add(file);
    }
  }

  /** Who of a branch has one of these numbers, with the unit that keeps their record. */
  Map<UUID, UUID> holders(UUID branch, Set<String> numbers) {
    return people.getOrDefault(branch, Map.of()).values().stream()
        .filter(person -> numbers.contains(person.whole().identityNumber()))
        .collect(Collectors.toMap(p -> p.view().id(), p -> p.view().unitId()));
  }

  boolean hasFile(UUID person) {
    return files.containsKey(person);
  }

  /**
   * The file a row is about: the open one, wherever it is kept; else a closed one of the branch
   * whose standing the row tells.
   */
  Optional<MemberFile> file(UUID person, UUID branch, MemberLine line) {
    var all = files.getOrDefault(person, List.of());
    return all.stream()
        .filter(file -> !file.status().isFinal())
        .findFirst()
        .or(
            () ->
                all.stream()
                    .filter(file -> file.branchId().equals(branch))
                    .filter(file -> file.status() == line.status())
                    .findFirst());
  }

  /**
   * By identity number, whose file the branch keeps or who is called so: that a number is somebody
   * else's of the neighbourhood is not told. Else by name and birth date, of whom the branch keeps
   * a file by name alone if it is theirs alone.
   */
  Meant meant(UUID branch, MemberLine row) {
    var line = row.person();
    var all = people.getOrDefault(branch, Map.of()).values();
    var number = line.wholeIdentityNumber().map(KnownMembers::plain);
    if (number.isPresent()) {
      var holders =
          all.stream()
              .filter(p -> number.get().equals(p.whole().identityNumber()))
              .filter(p -> p.view().name().equals(line.name()) || keeps(branch, p))
              .toList();
      if (!holders.isEmpty()) {
        return one(preferred(holders, branch), PersonLine.IDENTITY_NUMBER);
      }
    }
    var alike =
        all.stream()
            .filter(p -> p.view().name().equals(line.name()))
            .filter(p -> number.isEmpty() || p.view().identityNumber() == null)
            .toList();
    var kept = alike.stream().filter(p -> keeps(branch, p)).filter(p -> mayBe(p, line)).toList();
    if (kept.isEmpty()) {
      return resident(alike, line);
    }
    var exported = kept.stream().filter(p -> asExported(p, branch, row)).toList();
    return one(exported.size() == 1 ? exported : kept, PersonLine.NAME);
  }

  /**
   * A table that was taken out says of two who are called alike what tells them apart: all days.
   */
  private boolean asExported(PersonRecord person, UUID branch, MemberLine row) {
    return Objects.equals(person.view().birthDate(), row.person().birthDate())
        && files.getOrDefault(person.view().id(), List.of()).stream()
            .filter(file -> file.branchId().equals(branch))
            .anyMatch(row::saysDaysOf);
  }

  private static Meant resident(List<PersonRecord> alike, PersonLine line) {
    var born = line.born();
    var sure =
        alike.stream()
            .filter(p -> born.isPresent() && born.get().equals(p.view().birthDate()))
            .toList();
    if (!sure.isEmpty()) {
      return one(sure, PersonLine.NAME);
    }
    var unsure = born.isPresent() && alike.stream().anyMatch(p -> p.view().birthDate() == null);
    return unsure ? Meant.unclear(PersonLine.BIRTH_DATE, "unsure") : Meant.NOBODY;
  }

  private static Meant one(List<PersonRecord> found, String column) {
    return found.size() == 1 ? Meant.of(found.get(0)) : Meant.unclear(column, "ambiguous");
  }

  /** Whose file the branch keeps, if there are such among them. */
  private List<PersonRecord> preferred(List<PersonRecord> found, UUID branch) {
    var kept = found.stream().filter(p -> keeps(branch, p)).toList();
    return kept.isEmpty() ? found : kept;
  }

  private boolean keeps(UUID branch, PersonRecord person) {
    return files.getOrDefault(person.view().id(), List.of()).stream()
        .anyMatch(file -> file.branchId().equals(branch));
  }

  /** As far as is told and known; stars tell the first and the last character. */
  private static boolean mayBe(PersonRecord person, PersonLine line) {
    var view = person.view();
    var born = line.born();
    var masked = line.identityNumber() != null && line.wholeIdentityNumber().isEmpty();
    return (born.isEmpty() || view.birthDate() == null || born.get().equals(view.birthDate()))
        && (!masked || line.identityNumber().equals(view.identityNumber()));
  }

  static String plain(String number) {
    return number.strip().replace('x', 'X');
  }
}
