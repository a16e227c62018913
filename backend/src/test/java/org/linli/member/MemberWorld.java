package org.linli.member;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.linli.account.StaffRole;
import org.linli.member.path.Step;
import org.linli.org.UnitType;
import org.linli.testing.Staff;
import org.linli.testing.World;

/**
 * A committee over two branches, and what their officers do through the API.
 *
 * @param officer of the first branch
 * @param committee of the level above
 */
public record MemberWorld(
    World world,
    World.Place place,
    UUID branch,
    UUID group,
    UUID other,
    Staff officer,
    Staff committee) {
  private static final String BASE = "/api/v1";

  /** When people were born whose age is of no matter. */
  static final LocalDate BORN = LocalDate.of(1990, 5, 4);

  /** Long ago, so that everything fits before today. */
  public static final LocalDate START = LocalDate.of(2021, 1, 11);

  public static MemberWorld of(World world) {
    var place = world.place();
    var branch = world.unit(place.community(), UnitType.PARTY_BRANCH, "河湾党支部");
    var village = world.unit(place.committee(), UnitType.COMMUNITY, "山后村");
    return new MemberWorld(
        world,
        place,
        branch,
        world.unit(branch, UnitType.PARTY_GROUP, "第一党小组"),
        world.unit(village, UnitType.PARTY_BRANCH, "山后党支部"),
        world.staff(branch, StaffRole.PARTY_OFFICER),
        world.staff(place.committee(), StaffRole.PARTY_OFFICER));
  }

  public String person(String name) {
    return person(name, BORN);
  }

  /**
   * @param born null if that is not known
   */
  public String person(String name, LocalDate born) {
    return world.person(place.community(), name, born).toString();
  }

  public Response post(Staff by, String path, Map<String, ?> body) {
    return by.request().body(body).post(BASE + path);
  }

  public JsonPath read(Staff by, String path) {
    return by.request().get(BASE + path).then().statusCode(200).extract().jsonPath();
  }

  /** A full member of the first branch for years. */
  public String full(String name) {
    return registered(name, "FULL", "2010-06-20", "2015-01-01");
  }

  public String registered(String name, String as, String probationFrom, String on) {
    var body = new HashMap<String, Object>();
    body.put("unitId", branch);
    body.put("personId", person(name));
    body.put("as", as);
    body.put("probationFrom", probationFrom);
    body.put("on", on);
    body.put("groupId", group);
    body.put("document", "党员名册");
    return post(officer, "/member-registrations", body).then().statusCode(201).extract().path("id");
  }

  public Response apply(String person, LocalDate on) {
    return post(officer, "/members", application(branch, person, on));
  }

  public static Map<String, Object> application(UUID branch, String person, LocalDate on) {
    return Map.of("unitId", branch, "personId", person, "on", on.toString(), "document", "入党申请书");
  }

  /** An applicant who has taken all steps before this one; {@link #day} says when. */
  public String onTheWay(String name, Step next, List<String> supporters) {
    String id =
        apply(person(name), day(Step.APPLICATION_RECEIVED))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    for (var step : next.before()) {
      if (step != Step.APPLICATION_RECEIVED) {
        take(id, step, day(step), supporters).then().statusCode(200);
      }
    }
    return id;
  }

  /** A week a step, but for the two long waits. */
  public static LocalDate day(Step step) {
    var day = START.plusWeeks(step.ordinal());
    day = step.compareTo(Step.TARGET_DECIDED) >= 0 ? day.plusYears(1) : day;
    return step.compareTo(Step.FULL_APPLICATION) >= 0 ? day.plusYears(1) : day;
  }

  /** By the committee's officer, who may take any. */
  public Response take(String id, Step step, LocalDate on, List<String> supporters) {
    return take(committee, id, step, on, supporters);
  }

  public Response take(Staff by, String id, Step step, LocalDate on, List<String> supporters) {
    var body = new HashMap<String, Object>();
    body.put("number", step.number());
    body.put("on", on.toString());
    body.put("meeting", "会议");
    body.put("document", "材料");
    body.put("supporters", supporters);
    body.put("groupId", group);
    return post(by, "/members/" + id + "/take-step", body);
  }

  public Response act(Staff by, String id, String act, LocalDate on, LocalDate until) {
    var body = new HashMap<String, Object>();
    body.put("act", act);
    body.put("on", on.toString());
    body.put("until", until == null ? null : until.toString());
    body.put("document", "决定");
    return post(by, "/members/" + id + "/record-act", body);
  }

  public Response send(Staff by, String member, UUID to, LocalDate on) {
    var body = new HashMap<String, Object>();
    body.put("memberId", member);
    body.put("toUnitId", to);
    body.put("toOutside", to == null ? "外地支部" : null);
    body.put("acrossProvinces", false);
    body.put("on", on.toString());
    return post(by, "/transfer-letters", body);
  }

  /** A letter from outside, of somebody who was admitted long ago. */
  public Map<String, Object> arrival(String person, LocalDate sentOn, LocalDate on) {
    var body = new HashMap<String, Object>();
    body.put("unitId", branch);
    body.put("personId", person);
    body.put("as", "FULL");
    body.put("probationFrom", "2011-06-20");
    body.put("groupId", group);
    body.put("fromOutside", "柳城县第一中学党支部");
    body.put("number", letterNumber());
    body.put("sentOn", sentOn.toString());
    body.put("acrossProvinces", false);
    body.put("on", on.toString());
    return body;
  }

  /** Each world has its own, since a letter from outside comes once. */
  public String letterNumber() {
    return "桂组转" + branch.toString().substring(24);
  }

  public Response receive(Staff by, String letter, LocalDate on) {
    return post(by, "/transfer-letters/" + letter + "/receive", Map.of("on", on.toString()));
  }

  public Response certificate(Staff by, String member, UUID host, LocalDate on, LocalDate until) {
    var body = new HashMap<String, Object>();
    body.put("memberId", member);
    body.put("hostUnitId", host);
    body.put("hostOutside", host == null ? "外地" : null);
    body.put("reason", "外出务工");
    body.put("on", on.toString());
    body.put("awayUntil", until.toString());
    return post(by, "/floating-certificates", body);
  }

  public JsonPath count(UUID unit, LocalDate on) {
    return read(committee, "/units/" + unit + "/head-count?on=" + on);
  }
}
