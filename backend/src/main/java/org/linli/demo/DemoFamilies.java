package org.linli.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.linli.person.PersonDetails;
import org.linli.person.Sex;
import org.linli.resident.NewResident;
import org.linli.resident.Relation;

/**
 * Hewan's households, invented: the same for the same seed and day, with names of the place that
 * are nobody's in particular and telephone numbers that nobody can have, as none begins with 100.
 */
final class DemoFamilies {
  static final int HOUSEHOLDS = 3_401;
  static final int RESIDENTS = 10_209;

  /** Who left since and is not among the residents. */
  static final int LEFT = 119;

  private static final int LARGEST = 6;
  private static final long SEED = 3_401;
  private static final int DAYS = 365;
  private static final List<String> STREETS =
      List.of(
          "河湾路", "井边巷", "槐树街", "水碾路", "石板街", "桥头路", "梨园路", "窑上巷", "茶山路", "柳林街", "塘坎路", "新村路", "云盘苑",
          "河畔家园", "平寨小区", "学府苑", "站前小区");

  /** From this street on people live in blocks of flats. */
  private static final int FLATS = 12;

  /** One household. */
  record Family(int group, String address, List<NewResident> residents) {}

  private final Random random = new Random(SEED);
  private final LocalDate today;

  DemoFamilies(LocalDate today) {
    this.today = today;
  }

  List<Family> make() {
    var sizes = sizes();
    return IntStream.range(0, HOUSEHOLDS)
        .mapToObj(i -> family(i % STREETS.size(), i / STREETS.size(), sizes[i]))
        .toList();
  }

  /** Small households are many; together they are as many people as there are. */
  private int[] sizes() {
    var usual = new int[] {1, 1, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 5, 6};
    var sizes = IntStream.range(0, HOUSEHOLDS).map(i -> any(usual)).toArray();
    var left = RESIDENTS - IntStream.of(sizes).sum();
    while (left != 0) {
      var at = random.nextInt(HOUSEHOLDS);
      var changed = sizes[at] + Integer.signum(left);
      if (changed >= 1 && changed <= LARGEST) {
        sizes[at] = changed;
        left -= Integer.signum(left);
      }
    }
    return sizes;
  }

  private int any(int[] all) {
    return all[random.nextInt(all.length)];
  }

  private Family family(int group, int number, int size) {
    return new Family(group, address(group, number), new Making(size).residents);
  }

  private static String address(int group, int number) {
    return group < FLATS
        ? STREETS.get(group) + (number + 1) + "号"
        : "%s%d栋%d单元%d室"
            .formatted(
                STREETS.get(group),
                number / 48 + 1,
                number / 24 % 2 + 1,
                (number / 4 % 6 + 1) * 100 + number % 4 + 1);
  }

  /** One household in the making. */
  private final class Making {
    final List<NewResident> residents = new ArrayList<>();
    private final boolean floating = oneIn(4);
    private final int headAge;
    private final String surname;
    private final LocalDate movedIn;

    Making(int size) {
      headAge = size == 1 ? between(24, 88) : size == 2 ? between(26, 82) : between(29, 56);
      surname = DemoNames.surname(random);
      movedIn = today.minusDays(between(30, DAYS * Math.min(headAge - 18, 30) + 60));
      var man = !oneIn(3);
      add(Relation.HEAD, man, headAge, surname);
      if (size > 1) {
        add(Relation.SPOUSE, !man, Math.max(22, headAge + between(-5, 5)), null);
      }
      for (var i = 2; i < size; i++) {
        if (i < 4 && !(i == 3 && oneIn(2))) {
          add(Relation.CHILD, oneIn(2), Math.max(0, headAge - between(22, 34)), surname);
        } else {
          var father = oneIn(2);
          add(
              Relation.PARENT,
              father,
              Math.min(96, headAge + between(21, 32)),
              father ? surname : null);
        }
      }
    }

    /**
     * @param family surname; null for one of their own
     */
    private void add(Relation relation, boolean man, int age, String family) {
      var born = today.minusYears(age).minusDays(between(0, DAYS - 1));
      var name = (family == null ? DemoNames.surname(random) : family) + DemoNames.given(random);
      var phone = age < 14 || oneIn(12) ? null : "100%08d".formatted(random.nextInt(100_000_000));
      var details = new PersonDetails(name, man ? Sex.MALE : Sex.FEMALE, born, phone, null);
      var since = born.isAfter(movedIn) ? born : movedIn;
      var away = age >= 20 && age < 56 && oneIn(6);
      residents.add(new NewResident(null, details, relation, since, away, floating));
    }
  }

  private int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  private boolean oneIn(int many) {
    return random.nextInt(many) == 0;
  }
}
