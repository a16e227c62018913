package org.linli;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The doors of the house. They lead downstairs only: what is not listed here may not be imported.
 */
class RoomsTest {
  private static final Map<String, Set<String>> DOORS =
      Map.ofEntries(
          entry("demo", Set.of("person", "org", "account", "servicewindow", "resident", "member")),
          entry("member", Set.of("person", "org")),
          entry("servicewindow", Set.of("org")),
          entry("resident", Set.of("person", "org")),
          entry("account", Set.of("person", "org")),
          entry("org", Set.of("person")),
          entry("person", Set.of()),
          entry("shared", Set.of()));

  /**
   * Packages that know each other; no others may come to. Whoever parts two of them shortens it.
   */
  private static final Set<String> KNOW_EACH_OTHER =
      Set.of(".shared.http ↔ .shared.problem", ".shared.json ↔ .shared.problem");

  private static final Pattern TABLE = Pattern.compile("create table (\\w+)");
  private static final Pattern REFERENCE = Pattern.compile("references (\\w+)");
  private static final String HOUSE = "org.linli.";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.linli");

  @Test
  void everyRoomHasItsDoors() {
    assertThat(CLASSES.stream().map(RoomsTest::room).filter(room -> !room.isEmpty()).distinct())
        .containsExactlyInAnyOrderElementsOf(DOORS.keySet());
  }

  @Test
  void doorsLeadDownstairsOnly() {
    assertThat(steps().filter(step -> !mayEnter(step)).map(Dependency::getDescription)).isEmpty();
  }

  @Test
  void acrossRoomsPassOnlyServicesRecordsAndEnums() {
    assertThat(
            steps()
                .filter(step -> !room(step.getTargetClass()).equals("shared"))
                .filter(step -> !isPassedOn(step.getTargetClass()))
                .map(Dependency::getDescription))
        .isEmpty();
  }

  @Test
  void packagesOfARoomStandInOneOrder() {
    var known =
        CLASSES.stream()
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .filter(d -> room(d.getOriginClass()).equals(room(d.getTargetClass())))
            .map(d -> List.of(place(d.getOriginClass()), place(d.getTargetClass())))
            .filter(pair -> !pair.get(0).equals(pair.get(1)))
            .collect(Collectors.toSet());
    var mutual =
        known.stream()
            .filter(pair -> isReached(known, pair.get(1), pair.get(0)))
            .map(pair -> String.join(" ↔ ", new TreeSet<>(pair)))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(mutual).isEqualTo(KNOW_EACH_OTHER);
  }

  @Test
  void nothingIsCalledUtilsOrImpl() {
    assertThat(CLASSES.stream().map(JavaClass::getFullName))
        .noneMatch(name -> name.matches("(?i).*(utils?|helpers?)(\\..*|\\$.*)?|.*Impl"));
  }

  @Test
  void everyPackageSaysWhatItIsFor() {
    var described =
        CLASSES.stream()
            .filter(type -> type.getSimpleName().equals("package-info"))
            .map(JavaClass::getPackageName);
    assertThat(described.toList())
        .containsAll(CLASSES.stream().map(JavaClass::getPackageName).distinct().toList());
  }

  @Test
  void foreignKeysFollowTheDoors() throws IOException {
    var rooms = new HashMap<String, String>();
    var wrong = new ArrayList<String>();
    for (var migration : migrations()) {
      var room = migration.getFileName().toString().replaceFirst("^V\\d+__([a-z]+)_.*", "$1");
      var table = "";
      for (var line : Files.readAllLines(migration)) {
        var made = TABLE.matcher(line);
        if (made.find()) {
          table = made.group(1);
          rooms.put(table, room);
        }
        var pointed = REFERENCE.matcher(line);
        if (pointed.find()) {
          var to = rooms.get(pointed.group(1));
          if (!room.equals(to) && !"shared".equals(to) && !DOORS.get(room).contains(to)) {
            wrong.add(table + " → " + pointed.group(1));
          }
        }
      }
    }
    assertThat(rooms).containsEntry("unit", "org").containsEntry("session", "account");
    assertThat(wrong).isEmpty();
  }

  private static List<java.nio.file.Path> migrations() throws IOException {
    try (var files = Files.list(java.nio.file.Path.of("src/main/resources/db/migration"))) {
      return files.filter(file -> file.toString().endsWith(".sql")).sorted().toList();
    }
  }

  /** Uses of another room's class; the application's own class stands outside all rooms. */
  private static Stream<Dependency> steps() {
    return CLASSES.stream()
        .filter(type -> !room(type).isEmpty())
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .filter(d -> d.getTargetClass().getPackageName().startsWith("org.linli"))
        .filter(d -> !room(d.getOriginClass()).equals(room(d.getTargetClass())));
  }

  private static boolean mayEnter(Dependency step) {
    var to = room(step.getTargetClass());
    return to.equals("shared") || DOORS.get(room(step.getOriginClass())).contains(to);
  }

  private static boolean isPassedOn(JavaClass type) {
    return !type.isAnnotatedWith(Entity.class)
        && !type.isAnnotatedWith(Path.class)
        && (type.isRecord() || type.isEnum() || type.getSimpleName().endsWith("Service"));
  }

  private static boolean isReached(Set<List<String>> steps, String from, String to) {
    var reached = new TreeSet<>(Set.of(from));
    while (reached.addAll(
        steps.stream().filter(s -> reached.contains(s.get(0))).map(s -> s.get(1)).toList())) {
      // One more step.
    }
    return reached.contains(to);
  }

  private static String room(JavaClass type) {
    var name = type.getPackageName();
    return name.length() < HOUSE.length() ? "" : name.substring(HOUSE.length()).split("\\.")[0];
  }

  private static String place(JavaClass type) {
    return type.getPackageName().substring(HOUSE.length() - 1);
  }
}
