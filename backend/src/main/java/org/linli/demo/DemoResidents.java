package org.linli.demo;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.linli.person.PersonDetails;
import org.linli.resident.CareService;
import org.linli.resident.HouseholdService;
import org.linli.resident.HouseholdView;
import org.linli.resident.MoveOut;
import org.linli.resident.NewResident;
import org.linli.resident.RegisterHousehold;
import org.linli.resident.Relation;
import org.linli.resident.ResidentService;
import org.linli.resident.ResidentView;
import org.linli.resident.WriteCareNote;

/**
 * Hewan's 17 groups with 3,401 households and 10,209 residents, some who left, and notes on elders
 * who live alone. Registered household by household, so the audit log has two rows of each.
 */
@ApplicationScoped
class DemoResidents {
  /** So many are written at once, and forgotten by the session. */
  private static final int BATCH = 100;

  /** Of every so many households the residents are told of. */
  private static final int ASKED = 20;

  private static final int NOTED = 40;
  private static final int OLD = 75;
  private static final List<String> NOTES =
      List.of("独居，每周电话问候一次。", "行动不便，代买药品。", "子女在外务工，节日上门看望。", "听力不好，上门时请按门铃。");

  private final HouseholdService households;
  private final ResidentService residents;
  private final CareService care;
  private final EntityManager database;

  DemoResidents(
      HouseholdService households,
      ResidentService residents,
      CareService care,
      EntityManager database) {
    this.households = households;
    this.residents = residents;
    this.care = care;
    this.database = database;
  }

  /**
   * @param today the day on which they are registered
   * @return some from all over the place
   */
  List<ResidentView> make(DemoTree.Jiulong tree, LocalDate today) {
    var began = System.nanoTime();
    var reach = Set.of(tree.hewan());
    var left = new ArrayList<UUID>();
    var alone = new ArrayList<UUID>();
    var some = new ArrayList<ResidentView>();
    var number = 0;
    for (var family : new DemoFamilies(today).make()) {
      var leaves = left.size() < DemoFamilies.LEFT && number % 28 == 7;
      var made =
          households.register(
              new RegisterHousehold(
                  tree.residentGroups().get(family.group()),
                  family.address(),
                  leaves ? withGuest(family.residents()) : family.residents()),
              reach);
      if (leaves) {
        left.add(made.residents().get(made.residents().size() - 1).id());
      }
      if (alone.size() < NOTED && isOldAndAlone(made, today)) {
        alone.add(made.residents().get(0).id());
      }
      if (number % ASKED == 0) {
        some.addAll(made.residents());
      }
      if (++number % BATCH == 0) {
        forget();
      }
    }
    forget();
    left.forEach(id -> residents.moveOut(id, new MoveOut(today.minusDays(20), "随家人迁往外地"), reach));
    for (var i = 0; i < alone.size(); i++) {
      care.write(alone.get(i), new WriteCareNote(NOTES.get(i % NOTES.size())), reach);
    }
    forget();
    Log.infof(
        "Demo data: %d households, made in %d ms",
        number, Duration.ofNanos(System.nanoTime() - began).toMillis());
    return some;
  }

  /** One more, who will have left. */
  private static List<NewResident> withGuest(List<NewResident> family) {
    var all = new ArrayList<>(family);
    var head = family.get(0);
    all.add(
        new NewResident(
            null,
            PersonDetails.named(head.person().name().substring(0, 1) + "远方"),
            Relation.OTHER,
            head.movedIn(),
            false,
            true));
    return all;
  }

  private static boolean isOldAndAlone(HouseholdView home, LocalDate today) {
    var head = home.residents().get(0);
    return home.residents().size() == 1 && head.birthDate().isBefore(today.minusYears(OLD));
  }

  private void forget() {
    database.flush();
    database.clear();
  }
}
