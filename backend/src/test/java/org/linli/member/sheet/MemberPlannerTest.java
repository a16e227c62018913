package org.linli.member.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.linli.member.MemberFile;
import org.linli.member.path.MemberStatus;
import org.linli.person.PersonDetails;
import org.linli.person.PersonRecord;
import org.linli.person.PersonView;
import org.linli.person.Sex;
import org.linli.shared.sheet.SheetError;
import org.linli.shared.sheet.SheetRow;

class MemberPlannerTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final String NUMBER = "450102196803021235";
  private static final LocalDate BORN = LocalDate.of(1968, 3, 2);
  private static final LocalDate JOINED = LocalDate.of(1994, 6, 20);
  private static final LocalDate SINCE = LocalDate.of(2012, 3, 1);
  private final UUID branch = UUID.randomUUID();
  private final UUID other = UUID.randomUUID();
  private final UUID first = UUID.randomUUID();
  private final UUID second = UUID.randomUUID();
  private final UUID wei = UUID.randomUUID();
  private final UUID file = UUID.randomUUID();
  private KnownMembers known;
  private int row = 1;

  /** Wei is a full member of the first group; Mo lives there and has no file. */
  @BeforeEach
  void start() {
    known = new KnownMembers();
    known.branch("河湾党支部", branch);
    known.branch("山后党支部", other);
    known.group(branch, "第一党小组", first);
    known.group(branch, "第二党小组", second);
    known.person(branch, person(wei, "韦国安", BORN, "13800000000", NUMBER));
    known.file(kept(file, wei, branch, MemberStatus.FULL));
    known.person(branch, person(UUID.randomUUID(), "莫小兰", LocalDate.of(1990, 5, 4), null, null));
  }

  private MemberFile kept(UUID id, UUID person, UUID unit, MemberStatus status) {
    return new MemberFile(
        id, person, unit, status, null, JOINED, JOINED.plusYears(1), first, SINCE);
  }

  private PersonRecord person(UUID id, String name, LocalDate born, String phone, String number) {
    return new PersonRecord(
        new PersonView(
            id,
            name,
            branch,
            Sex.MALE,
            born,
            born == null ? null : born.getYear(),
            phone == null ? null : "138****0000",
            number == null ? null : "4****************5",
            3),
        new PersonDetails(name, Sex.MALE, born, phone, number));
  }

  private MemberLine line(String... pairs) {
    var cells = new HashMap<String, String>();
    cells.put("branch", "河湾党支部");
    cells.put("name", "韦国安");
    cells.put("status", "FULL");
    for (var i = 0; i < pairs.length; i += 2) {
      cells.put(pairs[i], pairs[i + 1]);
    }
    cells.values().removeIf(text -> text == null || text.isEmpty());
    return MemberLine.of(new SheetRow(++row, cells, List.of()));
  }

  /** A member of whom nobody knows anything yet. */
  private MemberLine newcomer(String... pairs) {
    var cells = new HashMap<String, String>();
    cells.put("name", "龙秀英");
    cells.put("birthDate", "1970-01-02");
    cells.put("probationFrom", "2001-06-20");
    cells.put("since", "2012-03-01");
    for (var i = 0; i < pairs.length; i += 2) {
      cells.put(pairs[i], pairs[i + 1]);
    }
    return line(
        cells.entrySet().stream()
            .flatMap(cell -> Stream.of(cell.getKey(), cell.getValue()))
            .toArray(String[]::new));
  }

  private MemberPlan plan(MemberLine... lines) {
    return MemberPlanner.plan(List.of(lines), known, TODAY, details -> List.of());
  }

  private List<String> errors(MemberLine... lines) {
    return plan(lines).errors().stream().map(e -> e.column() + " " + e.code()).sorted().toList();
  }

  @Test
  void saysNothingNew() {
    for (var line :
        List.of(
            line(),
            line("birthDate", "1968-03-02", "sex", "MALE", "group", "第一党小组"),
            line("phone", "138****0000", "identityNumber", "4****************5"),
            line("phone", "138 0000-0000", "identityNumber", NUMBER),
            line("probationFrom", "1994-06-20", "fullOn", "1995-06-20", "since", "2012-03-01"))) {
      var plan = plan(line);
      assertThat(plan.errors()).isEmpty();
      assertThat(plan.unchanged()).isEqualTo(1);
      assertThat(plan.changes()).isEmpty();
      assertThat(plan.describe()).isEmpty();
    }
  }

  @Test
  void phoneAndGroupOfWhoHasAFileBecomeOthers() {
    var plan = plan(line("phone", "139 0000 0000", "group", "第二党小组"));
    assertThat(plan.errors()).isEmpty();
    assertThat(plan.changes().get(2)).containsExactly(MemberChange.PHONE, MemberChange.GROUP);
    assertThat(plan.changed()).isEqualTo(1);
    assertThat(plan.join()).isEqualTo(Map.of(file, second));
    var described = plan.describe().get(branch).get(0);
    assertThat(described.version()).isEqualTo(3);
    assertThat(described.details())
        .isEqualTo(new PersonDetails("韦国安", Sex.MALE, BORN, "13900000000", NUMBER));
  }

  @ParameterizedTest
  @CsvSource({
    "birthDate,1968-03-03,birthDate fixed",
    "sex,FEMALE,sex fixed",
    "appliedOn,1990-01-01,appliedOn fixed",
    "probationFrom,1994-06-21,probationFrom fixed",
    "fullOn,1999-01-01,fullOn fixed",
    "since,2012-03-02,since fixed",
    "status,PROBATIONARY,status by-steps",
    "status,DECEASED,status by-steps",
    "group,第三党小组,group no-such-party-group",
    "branch,无此支部,branch no-such-branch",
    "phone,139****0000,phone masked"
  })
  void nothingElseDoes(String column, String told, String error) {
    // Told by number, so that a wrong birth date is not somebody else.
    assertThat(errors(line("identityNumber", NUMBER, column, told))).containsExactly(error);
    assertThat(plan(line("identityNumber", NUMBER, column, told)).describe()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(MemberStatus.class)
  void noTableChangesHowSomebodyStands(MemberStatus told) {
    for (var stands : MemberStatus.values()) {
      start();
      var person = UUID.randomUUID();
      known.person(branch, person(person, "覃大山", BORN, null, null));
      known.file(new MemberFile(file, person, branch, stands, null, null, null, null, null));
      var plan = plan(line("name", "覃大山", "status", told.name()));
      var opens = stands.isFinal() && told != stands;
      if (told == stands) {
        assertThat(plan.errors()).isEmpty();
        assertThat(plan.unchanged()).isEqualTo(1);
      } else {
        assertThat(plan.errors()).isNotEmpty();
        assertThat(plan.errors().stream().anyMatch(e -> e.code().equals("by-steps")))
            .isEqualTo(
                !opens || !List.of("APPLICANT", "PROBATIONARY", "FULL").contains(told.name()));
      }
    }
  }

  @Test
  void opensFilesOfKnownAndOfNewPeople() {
    var plan =
        plan(
            newcomer("fullOn", "2002-06-25", "group", "第二党小组"),
            newcomer(
                "name",
                "莫小兰",
                "birthDate",
                "1990-05-04",
                "phone",
                "13900000000",
                "since",
                "2020-01-01",
                "probationFrom",
                "2015-06-20"),
            line(
                "name",
                "农小丽",
                "identityNumber",
                "450102196803021243",
                "status",
                "APPLICANT",
                "appliedOn",
                "2026-11-20"));
    assertThat(plan.errors()).isEmpty();
    assertThat(plan.newFiles()).isEqualTo(3);
    assertThat(plan.newPeople()).isEqualTo(2);
    assertThat(plan.changed()).isZero();
    assertThat(plan.changes().values())
        .extracting(Object::toString)
        .containsExactly("[NEW_PERSON, NEW_FILE]", "[NEW_FILE, PHONE]", "[NEW_PERSON, NEW_FILE]");
    var wish = plan.open().get(0).registration(wei, "名册.xlsx");
    assertThat(wish.groupId()).isEqualTo(second);
    assertThat(wish.fullOn()).isEqualTo("2002-06-25");
    assertThat(wish.document()).isEqualTo("名册.xlsx");
    assertThat(plan.open().get(1).personId()).isNotNull();
    assertThat(plan.open().get(2).isApplication()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "birthDate,,birthDate required",
    "birthDate,2008-11-27,birthDate under-age",
    "birthDate,1983-06-21,probationFrom range",
    "probationFrom,,probationFrom required",
    "since,,since required",
    "since,2026-11-27,since range",
    "since,2002-06-19,probationFrom range",
    "appliedOn,2001-06-21,appliedOn range",
    "fullOn,2001-06-19,fullOn range",
    "fullOn,2012-03-02,fullOn range",
    "status,ACTIVIST,status by-steps",
    "status,TRANSFERRED_OUT,status by-steps",
    "phone,139****0000,phone masked",
    "identityNumber,4****************5,identityNumber masked"
  })
  void aNewFileFollowsTheRules(String column, String told, String error) {
    assertThat(errors(newcomer(column, told))).containsExactly(error);
    assertThat(plan(newcomer(column, told)).newFiles()).isZero();
  }

  @Test
  void aProbationaryMemberIsNoFullOne() {
    assertThat(errors(newcomer("status", "PROBATIONARY", "fullOn", "2005-01-01")))
        .containsExactly("fullOn unneeded");
  }

  @Test
  void anApplicantHasNoPlaceYetAndIsEighteen() {
    assertThat(errors(newcomer("status", "APPLICANT", "group", "第一党小组")))
        .containsExactly(
            "appliedOn required", "group unneeded", "probationFrom unneeded", "since unneeded");
    assertThat(
            errors(
                line(
                    "name",
                    "农小丽",
                    "status",
                    "APPLICANT",
                    "birthDate",
                    "2000-01-02",
                    "appliedOn",
                    "2018-01-01")))
        .containsExactly("birthDate under-age");
    assertThat(
            errors(
                line(
                    "name",
                    "农小丽",
                    "status",
                    "APPLICANT",
                    "birthDate",
                    "2000-01-02",
                    "appliedOn",
                    "2026-11-27")))
        .containsExactly("appliedOn range");
  }

  @Test
  void whoIsMeantHasToBeClear() {
    known.person(branch, person(UUID.randomUUID(), "韦国安", LocalDate.of(1999, 1, 1), null, null));
    assertThat(errors(line())).as("the file is one of two of the name").isEmpty();
    known.person(branch, person(UUID.randomUUID(), "梁美凤", null, null, null));
    assertThat(errors(newcomer("name", "梁美凤"))).containsExactly("birthDate unsure");
    known.person(branch, person(UUID.randomUUID(), "蒙大伟", BORN, null, null));
    known.person(branch, person(UUID.randomUUID(), "蒙大伟", BORN, null, null));
    assertThat(errors(newcomer("name", "蒙大伟", "birthDate", "1968-03-02")))
        .containsExactly("name ambiguous");
    assertThat(errors(newcomer("name", "韦国平", "birthDate", "", "identityNumber", NUMBER)))
        .as("the number is somebody else's, who has a file")
        .contains("name fixed");
  }

  @Test
  void ofTwoCalledAlikeTheDaysOfAnExportTellWhich() {
    for (var admitted : List.of("1990-01-02", "1991-03-04")) {
      var id = UUID.randomUUID();
      known.person(branch, person(id, "申玉珍", null, null, null));
      var day = LocalDate.parse(admitted);
      known.file(
          new MemberFile(
              UUID.randomUUID(), id, branch, MemberStatus.FULL, null, day, null, null, day));
    }
    for (var admitted : List.of("1990-01-02", "1991-03-04")) {
      assertThat(errors(line("name", "申玉珍", "probationFrom", admitted, "since", admitted)))
          .as(admitted)
          .isEmpty();
    }
    assertThat(errors(line("name", "申玉珍"))).contains("name ambiguous");
  }

  @Test
  void nobodyStandsThereTwice() {
    assertThat(errors(line(), line())).containsExactly("name duplicate");
    assertThat(errors(newcomer(), newcomer())).containsExactly("name duplicate");
    assertThat(
            errors(
                newcomer("identityNumber", "450102196803021243", "birthDate", ""),
                newcomer("name", "罗小红", "identityNumber", "450102196803021243", "birthDate", "")))
        .containsExactly("identityNumber duplicate");
  }

  @Test
  void whoseFileWasClosedComesBackOneByOne() {
    var person = UUID.randomUUID();
    known.person(branch, person(person, "罗明学", BORN, null, null));
    known.file(kept(UUID.randomUUID(), person, other, MemberStatus.EXPELLED));
    assertThat(errors(newcomer("name", "罗明学", "birthDate", "1968-03-02")))
        .containsExactly("name earlier-file");
  }

  @Test
  void whoseFileAnotherBranchKeepsIsMovedByLetter() {
    var person = UUID.randomUUID();
    known.person(other, person(person, "罗明学", BORN, null, null));
    known.person(branch, person(person, "罗明学", BORN, null, null));
    known.file(kept(UUID.randomUUID(), person, other, MemberStatus.FULL));
    assertThat(errors(newcomer("name", "罗明学", "birthDate", "1968-03-02")))
        .containsExactly("branch file-elsewhere");
    assertThat(errors(line("name", "罗明学", "branch", "山后党支部"))).isEmpty();
  }

  @Test
  void theOnlyBranchNeedNotBeNamed() {
    assertThat(errors(line("branch", ""))).containsExactly("branch required");
    known = new KnownMembers();
    known.branch("河湾党支部", branch);
    assertThat(errors(newcomer("branch", ""))).isEmpty();
    known.branch("河湾党支部", other);
    assertThat(errors(newcomer())).containsExactly("branch ambiguous");
    assertThat(errors(newcomer("branch", ""))).containsExactly("branch required");
  }

  /**
   * Whatever stands in a table: a row is counted once, and nothing but phone and group of a file
   * changes.
   */
  @Test
  void whateverIsTold() {
    var random = new Random(20_261_126);
    var choices =
        Map.of(
            "name", List.of("韦国安", "莫小兰", "龙秀英", ""),
            "birthDate", List.of("", "1968-03-02", "1990-05-04", "1970-01-02", "2010-01-01"),
            "identityNumber", List.of("", NUMBER, "4****************5"),
            "phone", List.of("", "13900000000", "138****0000"),
            "group", List.of("", "第一党小组", "第二党小组", "第三党小组"),
            "status", List.of("FULL", "PROBATIONARY", "APPLICANT", "EXPELLED", ""),
            "appliedOn", List.of("", "1999-01-01", "2026-11-20"),
            "probationFrom", List.of("", "1994-06-20", "2001-06-20"),
            "fullOn", List.of("", "1995-06-20", "2003-01-01"),
            "since", List.of("", "2012-03-01", "2020-01-01"));
    for (var i = 0; i < 20_000; i++) {
      var told = new HashMap<String, String>();
      choices.forEach((column, of) -> told.put(column, of.get(random.nextInt(of.size()))));
      var line =
          line(
              told.entrySet().stream()
                  .flatMap(cell -> Stream.of(cell.getKey(), cell.getValue()))
                  .toArray(String[]::new));
      var plan = plan(line);
      if (plan.errors().isEmpty()) {
        assertThat(plan.newFiles() + plan.changed() + plan.unchanged()).isEqualTo(1);
        assertThat(plan.open()).allMatch(f -> !wei.equals(f.personId()));
        plan.describe()
            .values()
            .forEach(
                all ->
                    all.stream()
                        .filter(wish -> wish.personId().equals(wei))
                        .forEach(
                            wish ->
                                assertThat(wish.details())
                                    .isEqualTo(
                                        new PersonDetails(
                                            "韦国安", Sex.MALE, BORN, "13900000000", NUMBER))));
      } else {
        assertThat(plan.errors()).allMatch(e -> e.row() == line.number());
        assertThat(plan.errors()).extracting(SheetError::column).allMatch(c -> !c.isEmpty());
      }
    }
  }
}
