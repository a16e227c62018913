package org.linli.demo;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.linli.person.PersonDetails;
import org.linli.person.PersonView;
import org.linli.resident.CareService;
import org.linli.resident.Entered;
import org.linli.resident.MoveOut;
import org.linli.resident.NewHome;
import org.linli.resident.NewResident;
import org.linli.resident.Relation;
import org.linli.resident.ResidentService;
import org.linli.resident.RollService;
import org.linli.resident.WriteCareNote;

/**
 * Hewan's 17 groups with 3,401 households and 10,209 residents, some who left, and notes on elders
 * who live alone. Entered group by group, as a table would be.
 */
@ApplicationScoped
class DemoResidents {
  /** Of every so many households the residents are told of. */
  private static final int ASKED = 20;

  private static final int NOTED = 40;
  private static final int OLD = 75;

  /** The given name of those who will have left. */
  private static final String FAR = "远方";

  private static final List<String> NOTES =
      List.of("独居，每周电话问候一次。", "行动不便，代买药品。", "子女在外务工，节日上门看望。", "听力不好，上门时请按门铃。");

  private final RollService rolls;
  private final ResidentService residents;
  private final CareService care;

  DemoResidents(RollService rolls, ResidentService residents, CareService care) {
    this.rolls = rolls;
    this.residents = residents;
    this.care = care;
  }

  /**
   * @param today the day on which they are registered
   * @return some from all over the place
   */
  List<PersonView> make(DemoTree.Jiulong tree, LocalDate today) {
    var began = System.nanoTime();
    var reach = Set.of(tree.hewan());
    var families = new DemoFamilies(today).make();
    var entered =
        homes(families).entrySet().stream()
            .map(
                group ->
                    rolls.enter(tree.residentGroups().get(group.getKey()), group.getValue(), reach))
            .flatMap(List::stream)
            .toList();
    entered.stream()
        .filter(one -> one.person().name().endsWith(FAR))
        .forEach(
            one ->
                residents.moveOut(
                    one.residentId(), new MoveOut(today.minusDays(20), "随家人迁往外地"), reach));
    var byAddress = entered.stream().collect(Collectors.groupingBy(Entered::address));
    note(families, byAddress, today, reach);
    Log.infof(
        "Demo data: %d households, made in %d ms",
        families.size(), Duration.ofNanos(System.nanoTime() - began).toMillis());
    return IntStream.range(0, families.size())
        .filter(number -> number % ASKED == 0)
        .mapToObj(number -> byAddress.get(families.get(number).address()))
        .flatMap(List::stream)
        .map(Entered::person)
        .toList();
  }

  private static Map<Integer, List<NewHome>> homes(List<DemoFamilies.Family> families) {
    var homes = new TreeMap<Integer, List<NewHome>>();
    var leaving = 0;
    for (var number = 0; number < families.size(); number++) {
      var family = families.get(number);
      var leaves = leaving < DemoFamilies.LEFT && number % 28 == 7;
      leaving += leaves ? 1 : 0;
      homes
          .computeIfAbsent(family.group(), group -> new ArrayList<>())
          .add(
              new NewHome(
                  null,
                  family.address(),
                  leaves ? withGuest(family.residents()) : family.residents()));
    }
    return homes;
  }

  private void note(
      List<DemoFamilies.Family> families,
      Map<String, List<Entered>> byAddress,
      LocalDate today,
      Set<UUID> reach) {
    var alone = families.stream().filter(family -> isOldAndAlone(family, today)).limit(NOTED);
    var number = 0;
    for (var family : alone.toList()) {
      var resident = byAddress.get(family.address()).get(0).residentId();
      care.write(resident, new WriteCareNote(NOTES.get(number++ % NOTES.size())), reach);
    }
  }

  /** One more, who will have left. */
  private static List<NewResident> withGuest(List<NewResident> family) {
    var all = new ArrayList<>(family);
    var head = family.get(0);
    all.add(
        new NewResident(
            null,
            PersonDetails.named(head.person().name().substring(0, 1) + FAR),
            Relation.OTHER,
            head.movedIn(),
            false,
            true));
    return all;
  }

  private static boolean isOldAndAlone(DemoFamilies.Family family, LocalDate today) {
    return family.residents().size() == 1
        && family.residents().get(0).person().birthDate().isBefore(today.minusYears(OLD));
  }
}
