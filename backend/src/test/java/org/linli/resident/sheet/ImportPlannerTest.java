package org.linli.resident.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.person.PersonDetails;
import org.linli.person.PersonRecord;
import org.linli.person.PersonView;
import org.linli.person.Sex;
import org.linli.resident.HomeView;
import org.linli.resident.LivingView;
import org.linli.resident.Relation;
import org.linli.shared.sheet.SheetError;
import org.linli.shared.sheet.SheetRow;
import org.linli.shared.sheet.intake.RowChange;
import org.linli.shared.sheet.intake.RowKind;

class ImportPlannerTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final String NUMBER = "450102196803021235";
  private static final String HOME = "河湾路1号";
  private final UUID group = UUID.randomUUID();
  private final UUID household = UUID.randomUUID();
  private final UUID wei = UUID.randomUUID();
  private KnownRoll known;
  private int row = 1;

  /** Wei heads a household of one. */
  @BeforeEach
  void start() {
    known = new KnownRoll();
    known.group("第三居民组", group);
    known.home(new HomeView(household, group, HOME));
    known.stay(
        new LivingView(
            UUID.randomUUID(),
            wei,
            household,
            group,
            HOME,
            Relation.HEAD,
            LocalDate.of(2019, 8, 15),
            false,
            false));
    var born = LocalDate.of(1968, 3, 2);
    known.people.put(
        wei,
        new PersonRecord(
            new PersonView(
                wei,
                "韦国安",
                group,
                Sex.MALE,
                born,
                born.getYear(),
                "138****0000",
                "4****************5",
                3),
            new PersonDetails("韦国安", Sex.MALE, born, "13800000000", NUMBER)));
    known.holders.put(NUMBER, wei);
    known.housed.add(wei);
  }

  private static Map<String, String> cells(String... pairs) {
    var cells = new HashMap<String, String>();
    cells.put("group", "第三居民组");
    cells.put("address", HOME);
    cells.put("name", "韦国安");
    cells.put("relation", "HEAD");
    for (var i = 0; i < pairs.length; i += 2) {
      if (pairs[i + 1] == null) {
        cells.remove(pairs[i]);
      } else {
        cells.put(pairs[i], pairs[i + 1]);
      }
    }
    return cells;
  }

  private ResidentLine line(String... pairs) {
    return ResidentLine.of(new SheetRow(++row, cells(pairs), List.of()));
  }

  private ImportPlan plan(ResidentLine... lines) {
    return ImportPlanner.plan(List.of(lines), known, TODAY, details -> List.of());
  }

  private static ResidentLine[] lines(ResidentLine... lines) {
    return lines;
  }

  @Test
  void saysNothingNew() {
    for (var line :
        lines(
            line(),
            line("birthDate", "1968-03-02", "sex", "MALE", "movedIn", "2019-08-15", "away", "NO"),
            line("phone", "138****0000", "identityNumber", "4****************5"),
            line("phone", "138 0000-0000", "identityNumber", NUMBER))) {
      var plan = plan(line);
      assertThat(plan.errors()).isEmpty();
      assertThat(plan.unchanged()).isEqualTo(1);
      assertThat(plan.changed() + plan.newResidents()).isZero();
      assertThat(plan.told()).isEmpty();
    }
  }

  @Test
  void nobodyIsBornAfterTheyMovedIn() {
    known.people.put(
        wei,
        new PersonRecord(
            new PersonView(wei, "韦国安", group, null, null, null, null, null, 3),
            PersonDetails.named("韦国安")));
    var plan = plan(line("birthDate", "2019-08-16"));
    assertThat(plan.errors()).containsExactly(new SheetError(2, "birthDate", "after-moving-in"));
    assertThat(plan.changed()).isZero();
    assertThat(plan(line("birthDate", "2019-08-15")).changed()).isEqualTo(1);
  }

  @Test
  void saysSomethingElse() {
    var plan =
        plan(line("phone", "13900000000", "away", "YES", "name", "韦国平", "identityNumber", NUMBER));
    assertThat(plan.errors()).isEmpty();
    assertThat(plan.changed()).isEqualTo(1);
    var described = plan.describe().get(group).get(0);
    assertThat(described.version()).isEqualTo(3);
    assertThat(described.details())
        .isEqualTo(
            new PersonDetails("韦国平", Sex.MALE, LocalDate.of(1968, 3, 2), "13900000000", NUMBER));
    assertThat(plan.stays()).singleElement().matches(stay -> stay.away() && !stay.floating());
    assertThat(plan.told())
        .singleElement()
        .matches(row -> row.kind() == RowKind.CHANGED && row.name().equals("韦国平"))
        .satisfies(
            row ->
                assertThat(row.changes())
                    .containsExactly(
                        new RowChange("name", "韦国安", "韦国平"),
                        new RowChange("phone", "138****0000", "139****0000"),
                        new RowChange("away", "NO", "YES")));
  }

  @Test
  void bringsNewPeopleIntoKnownAndNewHouseholds() {
    var plan =
        plan(
            line("name", "韦小花", "relation", "CHILD", "movedIn", "2020-01-01"),
            line("address", "河湾路2号", "name", "莫小兰", "movedIn", "2020-01-01", "floating", "YES"),
            line(
                "address",
                " 河湾路2号 ",
                "name",
                "莫大山",
                "relation",
                "SPOUSE",
                "movedIn",
                "2020-01-01"));
    assertThat(plan.errors()).isEmpty();
    assertThat(plan.newHouseholds()).isEqualTo(1);
    assertThat(plan.newResidents()).isEqualTo(3);
    var homes = plan.enter().get(group);
    assertThat(homes.get(0).householdId()).isEqualTo(household);
    assertThat(homes.get(1).householdId()).isNull();
    assertThat(homes.get(1).residents()).hasSize(2);
    assertThat(homes.get(1).residents().get(0).floating()).isTrue();
  }

  @Test
  void bringsSomebodyKnownWhoLivesNowhere() {
    var known2 = UUID.randomUUID();
    known.holders.put("450102199001011231", known2);
    var plan =
        plan(
            line(
                "name",
                "莫小兰",
                "relation",
                "SPOUSE",
                "identityNumber",
                "450102199001011231",
                "movedIn",
                "2020-01-01"));
    assertThat(plan.errors()).isEmpty();
    assertThat(plan.enter().get(group).get(0).residents().get(0).personId()).isEqualTo(known2);
  }

  @ParameterizedTest
  @CsvSource({
    "group, 第九居民组, group, no-such-group",
    "group, , group, required",
    "address, , address, required",
    "name, , name, required",
    "relation, , relation, required",
    "relation, CHILD, relation, other-head",
    "movedIn, 2019-08-16, movedIn, fixed",
    "movedIn, 2026-11-27, movedIn, range",
    "birthDate, 1200-01-01, birthDate, range",
    "phone, 139****0000, phone, masked",
    "identityNumber, 5****************7, identityNumber, masked"
  })
  void saysWhatIsWrong(String column, String value, String wrong, String code) {
    var plan = plan(line(column, value));
    assertThat(plan.errors()).containsExactly(new SheetError(2, wrong, code));
  }

  @Test
  void saysEverythingThatIsWrongAtOnce() {
    assertThat(
            plan(line(
                    "relation",
                    "CHILD",
                    "movedIn",
                    "2019-08-16",
                    "phone",
                    "139****0000",
                    "identityNumber",
                    NUMBER,
                    "birthDate",
                    "2019-08-17"))
                .errors())
        .extracting(SheetError::column)
        .containsExactly("movedIn", "relation", "phone", "birthDate");
    assertThat(plan(line("name", "莫小兰", "relation", "CHILD", "phone", "1*")).errors())
        .extracting(SheetError::code)
        .containsExactly("masked", "required");
  }

  /** Where the head's row has to be mended, the others' are not wrong for it. */
  @Test
  void aHeadThatHasToBeMendedIsAHead() {
    var place = new String[] {"address", "河湾路9号", "movedIn", "2020-01-01"};
    var head = line(and(place, "name", "莫大山", "phone", "1*"));
    var child = line(and(place, "name", "莫小兰", "relation", "CHILD"));
    assertThat(plan(head, child).errors()).containsExactly(new SheetError(2, "phone", "masked"));
    assertThat(plan(child).errors()).containsExactly(new SheetError(3, "relation", "no-head"));
  }

  @Test
  void saysWhatIsWrongWithNewcomers() {
    assertThat(plan(line("name", "莫小兰", "relation", "CHILD")).errors())
        .containsExactly(new SheetError(2, "movedIn", "required"));
    assertThat(plan(line("name", "莫小兰", "movedIn", "2020-01-01")).errors())
        .containsExactly(new SheetError(3, "relation", "second-head"));
    assertThat(
            plan(line(
                    "name",
                    "莫小兰",
                    "relation",
                    "CHILD",
                    "address",
                    "河湾路9号",
                    "movedIn",
                    "2020-01-01"))
                .errors())
        .containsExactly(new SheetError(4, "relation", "no-head"));
    assertThat(
            plan(line("name", "莫小兰", "relation", "CHILD", "phone", "1*", "movedIn", "2020-01-01"))
                .errors())
        .containsExactly(new SheetError(5, "phone", "masked"));
    assertThat(
            plan(line("identityNumber", NUMBER, "address", "河湾路9号", "movedIn", "2020-01-01"))
                .errors())
        .containsExactly(new SheetError(6, "address", "lives-elsewhere"));
  }

  @Test
  void refusesAStayBeforeBirthOrWhileTheyLivedElsewhere() {
    var born = new String[] {"name", "莫小兰", "relation", "CHILD", "birthDate", "2015-02-28"};
    assertThat(plan(line(and(born, "movedIn", "2015-02-27"))).errors())
        .containsExactly(new SheetError(2, "movedIn", "before-birth"));
    assertThat(plan(line(and(born, "movedIn", "2015-02-28"))).errors()).isEmpty();
    known.housed.clear();
    known.stays.clear();
    known.living.clear();
    known.left.put(wei, LocalDate.of(2020, 1, 2));
    assertThat(plan(line("identityNumber", NUMBER, "movedIn", "2020-01-01")).errors())
        .containsExactly(new SheetError(4, "movedIn", "lived-elsewhere"));
    assertThat(plan(line("identityNumber", NUMBER, "movedIn", "2020-01-02")).errors()).isEmpty();
  }

  private static String[] and(String[] pairs, String... more) {
    return Stream.concat(Stream.of(pairs), Stream.of(more)).toArray(String[]::new);
  }

  @Test
  void refusesTheSameTwice() {
    assertThat(plan(line(), line()).errors())
        .containsExactly(new SheetError(3, "name", "duplicate"));
    var child = new String[] {"name", "莫小兰", "relation", "CHILD", "movedIn", "2020-01-01"};
    assertThat(plan(line(child), line(child)).errors())
        .containsExactly(new SheetError(5, "name", "duplicate"));
  }

  @Test
  void refusesWhatHasSeveralMeanings() {
    known.group("第三居民组", UUID.randomUUID());
    assertThat(plan(line()).errors()).containsExactly(new SheetError(2, "group", "ambiguous"));
    start();
    known.home(new HomeView(UUID.randomUUID(), group, HOME));
    assertThat(plan(line()).errors()).isEmpty();
    assertThat(plan(line("name", "莫小兰", "relation", "CHILD", "movedIn", "2020-01-01")).errors())
        .containsExactly(new SheetError(4, "address", "ambiguous"));
  }
}
