package org.linli.member.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.linli.member.MemberWorld;
import org.linli.member.path.Step;
import org.linli.org.UnitType;
import org.linli.shared.file.SampleFiles;
import org.linli.testing.Caller;
import org.linli.testing.Crowd;
import org.linli.testing.World;

/**
 * Many officers at the same moment: a step is taken once, a letter received once, a number given
 * once.
 */
@QuarkusTest
@Tag("race")
class MemberRaceTest {
  private static final int CROWD = 12;
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

  @Inject World world;
  @TestHTTPResource URI node;
  private MemberWorld members;
  private Caller committee;

  @BeforeEach
  void aBranch() {
    members = MemberWorld.of(world);
    committee = Caller.nobody(node).as(members.committee().cookie());
  }

  private List<Caller.Answer> all(IntFunction<Caller.Answer> work) throws Exception {
    return Crowd.run(CROWD, i -> () -> work.apply(i));
  }

  private static void onlyOneWon(List<Caller.Answer> answers, String slug) {
    assertThat(answers.stream().filter(Caller.Answer::isOk)).hasSize(1);
    assertThat(answers.stream().filter(a -> !a.isOk()).map(Caller.Answer::slug))
        .hasSize(CROWD - 1)
        .containsOnly(slug);
  }

  @Test
  void aStepIsTakenOnce() throws Exception {
    var id = members.onTheWay("罗明学", Step.TALK, List.of());
    var body = Map.of("number", 2, "on", TODAY.toString(), "document", "谈话记录");
    onlyOneWon(all(i -> committee.post("/members/" + id + "/take-step", body)), "step-held-back");
    assertThat(members.read(members.officer(), "/members/" + id).getList("entries")).hasSize(2);
  }

  @Test
  void anEntryIsAnnulledOnceAndNothingIsBuiltOnIt() throws Exception {
    var id = members.onTheWay("罗明学", Step.ACTIVIST_CHOSEN, List.of());
    var file = "/members/" + id;
    var talk = members.read(members.officer(), file).getString("entries[1].id");
    var wrong = Map.of("reason", "日期写错了");
    onlyOneWon(
        all(i -> committee.post("/member-entries/" + talk + "/annul", wrong)), "entry-annulled");
    members.take(id, Step.TALK, MemberWorld.day(Step.TALK), List.of()).then().statusCode(200);
    var again = members.read(members.officer(), file).getString("entries[2].id");
    var next = Map.of("number", 3, "on", TODAY.toString(), "meeting", "支委会");
    var answers =
        all(
            i ->
                i % 2 == 0
                    ? committee.post("/member-entries/" + again + "/annul", wrong)
                    : committee.post(file + "/take-step", next));
    assertThat(answers.stream().filter(Caller.Answer::isOk)).hasSize(1);
    var annulled = members.read(members.officer(), file).getString("entries[2].annulledOn") != null;
    assertThat(members.read(members.officer(), file).getString("member.status"))
        .isEqualTo(annulled ? "APPLICANT" : "ACTIVIST");
  }

  @Test
  void aClosedFileIsOpenedAgainOrANewOneBegun() throws Exception {
    var person = members.person("罗明学");
    String id =
        members.apply(person, TODAY.minusDays(9)).then().statusCode(201).extract().path("id");
    members.act(members.officer(), id, "WITHDRAW", TODAY, null).then().statusCode(200);
    var left = members.read(members.officer(), "/members/" + id).getString("entries[1].id");
    var answers =
        all(
            i ->
                i % 2 == 0
                    ? committee.post("/member-entries/" + left + "/annul", Map.of("reason", "记错了人"))
                    : committee.post(
                        "/members", MemberWorld.application(members.branch(), person, TODAY)));
    assertThat(answers.stream().filter(Caller.Answer::isOk)).hasSize(1);
    assertThat(answers.stream().filter(a -> !a.isOk()).map(Caller.Answer::slug))
        .isSubsetOf("member-file-open", "entry-annulled");
    assertThat(
            members
                .read(members.officer(), "/members?status=APPLICANT")
                .<String>getList("items.name"))
        .containsExactly("罗明学");
  }

  @Test
  void somebodyHasOneOpenFileInWhateverBranch() throws Exception {
    var beside = world.unit(members.place().community(), UnitType.PARTY_BRANCH, "河湾第二党支部");
    var person = members.person("罗明学");
    onlyOneWon(
        all(
            i ->
                committee.post(
                    "/members",
                    MemberWorld.application(
                        i % 2 == 0 ? beside : members.branch(), person, TODAY))),
        "member-file-open");
  }

  @Test
  void somebodyIsTakenOverOnce() throws Exception {
    var body = members.arrival(members.person("罗明学"), TODAY.minusDays(9), TODAY);
    onlyOneWon(all(i -> committee.post("/outside-letters", body)), "member-file-open");
    assertThat(members.read(members.officer(), "/transfer-letters").getList("items")).hasSize(1);
  }

  @Test
  void aLetterIsReceivedOnce() throws Exception {
    var wei = members.full("韦国安");
    String letter =
        members
            .send(members.officer(), wei, members.other(), TODAY.minusDays(3))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    var path = "/transfer-letters/" + letter + "/receive";
    onlyOneWon(all(i -> committee.post(path, Map.of("on", TODAY.toString()))), "letter-settled");
    var places = members.read(members.committee(), "/members/" + wei).getList("places");
    assertThat(places).hasSize(7);
  }

  @Test
  void aHostDoesNotEndWhileSomebodyIsSentThere() throws Exception {
    var wei = members.full("韦国安");
    var administrator = Caller.nobody(node).as(members.place().administrator().cookie());
    var certificate = new HashMap<String, Object>();
    certificate.put("memberId", wei);
    certificate.put("hostUnitId", members.other());
    certificate.put("reason", "务工");
    certificate.put("on", TODAY.toString());
    certificate.put("awayUntil", TODAY.plusYears(1).toString());
    var end = Map.of("on", TODAY.toString(), "reason", "合并");
    var answers =
        Crowd.run(
            2,
            i ->
                () ->
                    i == 0
                        ? committee.post("/floating-certificates", certificate)
                        : administrator.post("/units/" + members.other() + "/dissolve", end));
    assertThat(answers.stream().filter(Caller.Answer::isOk)).hasSize(1);
    assertThat(answers.stream().filter(a -> !a.isOk()).map(Caller.Answer::slug))
        .containsAnyOf("not-a-branch", "branch-has-members");
  }

  @Test
  void aDocumentIsTakenBackOnce() throws Exception {
    var file = "/members/" + members.full("韦国安");
    var entry = members.read(members.officer(), file).getString("entries[0].id");
    var path = "/member-entries/" + entry + "/documents?name=a.pdf&title=a";
    var document = committee.upload(path, SampleFiles.PDF).ok().text("/id");
    var takeBack = "/member-documents/" + document + "/take-back";
    onlyOneWon(
        all(i -> committee.post(takeBack, Map.of("reason", "第" + i + "个"))), "document-taken-back");
  }

  @Test
  void anEntryIsNotOverfilled() throws Exception {
    var file = "/members/" + members.full("韦国安");
    var entry = members.read(members.officer(), file).getString("entries[0].id");
    var path = "/member-entries/" + entry + "/documents?name=a.pdf&title=a";
    for (var i = 0; i < 29; i++) {
      committee.upload(path, SampleFiles.PDF).ok();
    }
    onlyOneWon(all(i -> committee.upload(path, SampleFiles.PDF)), "documents-full");
    assertThat(members.read(members.officer(), file).getList("entries[0].documents")).hasSize(30);
  }

  @Test
  void everyCertificateHasANumberOfItsOwnAndNoneIsLeftOut() throws Exception {
    var ids = IntStream.range(0, CROWD).mapToObj(i -> members.full("第" + i + "人")).toList();
    var answers =
        all(
            i -> {
              var body = new HashMap<String, Object>();
              body.put("memberId", ids.get(i));
              body.put("hostOutside", "外地");
              body.put("reason", "务工");
              body.put("on", TODAY.toString());
              body.put("awayUntil", TODAY.plusYears(1).toString());
              return committee.post("/floating-certificates", body).ok();
            });
    var numbers = new TreeSet<>(answers.stream().map(a -> a.text("/number")).toList());
    assertThat(numbers)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, CROWD)
                .mapToObj(n -> "%d-%04d".formatted(TODAY.getYear(), n))
                .toList());
  }
}
