package org.linli.guards;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.linli.account.StaffRole;
import org.linli.org.UnitType;
import org.linli.person.view.Viewed;
import org.linli.testing.HallWorld;
import org.linli.testing.HallWorld.Hall;
import org.linli.testing.HallWorld.Held;
import org.linli.testing.PairedDevice;
import org.linli.testing.Staff;
import org.linli.testing.World;

/**
 * Two communities with a hall each, everybody who might try, and whatever a request may be about:
 * made fresh when asked for, since the one before may have been used up.
 */
final class Stage {
  private static final String NO_SESSION = "A".repeat(43);
  private final World world;
  private final AtomicInteger number = new AtomicInteger();
  private final Map<Who, PairedDevice> devices = new EnumMap<>(Who.class);
  private final Map<Who, Staff> people = new EnumMap<>(Who.class);
  final Hall here;
  final Hall elsewhere;
  final UUID below;
  final UUID sister;
  final Held ticketHere;
  final Held ticketElsewhere;

  private Party party;

  Stage(World world, HallWorld halls) {
    this.world = world;
    here = halls.hall(2, "A", "B").open();
    elsewhere = halls.hall(1, "A").open();
    below = world.unit(community(), UnitType.RESIDENT_GROUP, "group below");
    sister = world.unit(here.place().committee(), UnitType.COMMUNITY, "community beside");
    ticketHere = here.take(0);
    ticketElsewhere = elsewhere.take(0);
    devices.put(Who.KIOSK, PairedDevice.kiosk(here));
    devices.put(Who.KIOSK_ELSEWHERE, PairedDevice.kiosk(elsewhere));
    devices.put(Who.WINDOW_SCREEN, PairedDevice.screen(here, here.windows().get(0)));
    devices.put(Who.REVOKED_KIOSK, PairedDevice.kiosk(here).revoke(here));
    people.put(Who.ADMINISTRATOR, here.place().administrator());
    people.put(Who.ADMINISTRATOR_ELSEWHERE, elsewhere.place().administrator());
  }

  UUID community() {
    return here.place().community();
  }

  /** Whoever it is, signed in; null for callers without an account. */
  Staff person(Who who) {
    return who.isSignedIn() ? people.computeIfAbsent(who, this::somebody) : null;
  }

  PairedDevice device(Who who) {
    return devices.get(who);
  }

  /** A number the kiosk here holds in reserve and has not given out. */
  String lease() {
    return device(Who.KIOSK)
        .request()
        .body("{}")
        .post(path("/this-device/leases"))
        .then()
        .statusCode(200)
        .extract()
        .path("leases[-1].id");
  }

  /** Somebody else takes the part. */
  void replace(Who who) {
    people.remove(who);
  }

  /**
   * Shows whatever a caller has to show.
   *
   * @param token of the ticket that is asked for; null if it is not about one
   */
  Call as(Who who, Call call, String token) {
    return switch (who) {
      case NOBODY -> call;
      case SIGNED_OUT -> call.header("Cookie", Staff.COOKIE + "=" + NO_SESSION);
      case HOLDER -> bearing(call, token == null ? ticketHere.token() : token);
      case HOLDER_OF_ANOTHER -> bearing(call, ticketElsewhere.token());
      case KIOSK, KIOSK_ELSEWHERE, WINDOW_SCREEN, REVOKED_KIOSK ->
          call.header("Authorization", "Device " + device(who).credential());
      default -> call.header("Cookie", Staff.COOKIE + "=" + person(who).cookie());
    };
  }

  private static Call bearing(Call call, String token) {
    return call.header("Authorization", "Bearer " + token);
  }

  private Staff somebody(Who who) {
    if (who.role == null) {
      var username = World.username();
      var id = invite(username);
      return new Staff(id.id, username, World.accept(id.token));
    }
    return switch (who.place) {
      case HERE -> world.staff(community(), who.role);
      case BELOW -> world.staff(community(), who.role, below);
      case ABOVE -> world.staff(community(), who.role, here.place().committee());
      case SISTER -> world.staff(sister, who.role);
      case ELSEWHERE -> world.staff(elsewhere.place().community(), who.role);
    };
  }

  /** An account that was invited, and the secret of its link. */
  record Invited(UUID id, String token) {}

  Invited invite() {
    return invite(World.username());
  }

  private Invited invite(String username) {
    var made =
        made(
            here.place().administrator(),
            "/accounts",
            Map.of("personName", "Person", "username", username, "unitId", community()));
    return new Invited(UUID.fromString(made.path("account.id")), made.path("token"));
  }

  /** A clerk whom nobody else needs. */
  Staff colleague() {
    return world.staff(community(), StaffRole.CLERK);
  }

  UUID disabled() {
    var account = invite().id;
    act(here.place().administrator(), "/accounts/" + account + "/disable");
    return account;
  }

  String grantOf(Staff staff, Staff administrator) {
    var view = administrator.request().get(path("/accounts/" + staff.accountId()));
    return view.path("roles[0].grantId");
  }

  String sessionOf(Staff staff) {
    return staff.request().get(path("/sessions")).path("items.find { it.current }.id");
  }

  UUID unit() {
    return world.unit(community(), UnitType.RESIDENT_GROUP, fresh("group "));
  }

  /** Somebody known to the community here. */
  String somebody() {
    return somebodyOf(here);
  }

  /** Somebody who heads a household of a group of its own. */
  record Resident(String id, String personId, String householdId) {}

  Resident resident() {
    return residentIn(unit());
  }

  Resident residentIn(UUID group) {
    return residentOf(group, person(Who.REGISTRAR));
  }

  private static Resident residentOf(UUID group, Staff registrar) {
    var body =
        Map.of(
            "unitId",
            group,
            "address",
            "河湾路12号3栋501室",
            "residents",
            List.of(ResidentRules.newcomer("龙秀英", "HEAD")));
    var made = made(registrar, "/households", body);
    return new Resident(
        made.path("residents[0].id"), made.path("residents[0].personId"), made.path("id"));
  }

  /** A table of residents, handed in and not applied. */
  String residentImport() {
    return importOf(community(), person(Who.REGISTRAR), ResidentSheetRules.table());
  }

  /** One without errors. */
  String readyImport() {
    var name = fresh("居民组 ");
    world.unit(community(), UnitType.RESIDENT_GROUP, name);
    return importOf(community(), person(Who.REGISTRAR), ResidentSheetRules.table(name));
  }

  private static String importOf(UUID unit, Staff registrar, byte... table) {
    return handedIn("/units/" + unit + "/resident-imports", registrar, table);
  }

  /** A table of members without errors, handed in and not applied. */
  String memberImport() {
    return party().table(MemberSheetRules.table(fresh("韦国安")));
  }

  static String handedIn(String path, Staff by, byte... table) {
    return by.request()
        .contentType("application/octet-stream")
        .body(table)
        .post(path(path + "?name=a.xlsx"))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** Somebody more of a household. */
  String movedIn(String household) {
    return person(Who.REGISTRAR)
        .request()
        .body(ResidentRules.newcomer("龙小芳", "CHILD"))
        .post(path("/households/" + household + "/move-in"))
        .then()
        .statusCode(200)
        .extract()
        .path("residents[1].id");
  }

  /** Somebody known here who is no minor. */
  String somebodyOfAge() {
    var id = somebody();
    var path = "/people/" + id;
    var registrar = person(Who.REGISTRAR);
    registrar
        .request()
        .header("If-Match", tag(registrar, path))
        .body(Map.of("name", "韦国安", "birthDate", "1968-03-02", "phone", "10000001234"))
        .put(path(path))
        .then()
        .statusCode(200);
    return id;
  }

  private static String somebodyOf(Hall hall) {
    var body = Map.of("name", "韦国安", "unitId", hall.place().community());
    return made(hall.place().administrator(), "/people", body).path("id");
  }

  /** Two records of one name and phone. */
  List<String> alike() {
    return alike(here, person(Who.REGISTRAR));
  }

  private List<String> alike(Hall hall, Staff registrar) {
    var name = fresh("韦国安 ");
    var phone = "1990000%04d".formatted(number.incrementAndGet());
    return Stream.of(1, 2).map(i -> described(hall, registrar, name, phone)).toList();
  }

  private String described(Hall hall, Staff registrar, String name, String phone) {
    var id = somebodyOf(hall);
    registrar
        .request()
        .header("If-Match", tag(registrar, "/people/" + id))
        .body(Map.of("name", name, "phone", phone))
        .put(path("/people/" + id))
        .then()
        .statusCode(200);
    return id;
  }

  /** Two records that were made one. */
  String merged() {
    return merged(here, person(Who.REGISTRAR));
  }

  private String merged(Hall hall, Staff registrar) {
    var pair = alike(hall, registrar);
    var body = Map.of("keptId", pair.get(0), "goneId", pair.get(1), "reason", "登记了两次");
    return made(registrar, "/merges", body).path("id");
  }

  /** Somebody here whose number was looked at. */
  String lookedAt() {
    var person = somebody();
    world.look(here.clerk(), UUID.fromString(person), community(), Viewed.PHONE);
    return person;
  }

  /** A group's leader; who it is and where. */
  record Appointed(String id, String unitId, String personId) {}

  Appointed appointment() {
    return appointed(here, unit(), "GROUP_LEADER");
  }

  private static Appointed appointed(Hall hall, UUID unit, String kind) {
    var person = somebodyOf(hall);
    var body = Map.of("kind", kind, "personId", person, "heldFrom", "2024-03-01");
    var path = "/units/" + unit + "/appointments";
    var id = made(hall.place().administrator(), path, body).<String>path("id");
    return new Appointed(id, unit.toString(), person);
  }

  /** Here a branch with a group, and whoever decides above. */
  Party party() {
    if (party == null) {
      party = new Party(world, here.place());
    }
    return party;
  }

  /** A full member's file. */
  String member() {
    return party().register(somebody());
  }

  String applicant() {
    return party().apply(somebodyOfAge());
  }

  String memberEntry() {
    return party().entry(member());
  }

  /** The talk with somebody who applied. */
  String lastEntry() {
    return party().talk(applicant());
  }

  String memberDocument() {
    return party().document(memberEntry());
  }

  String letter() {
    return party().letter(member());
  }

  String certificate() {
    return party().certificate(member());
  }

  /** A full member whose dues are assessed. */
  String payer() {
    var member = member();
    party().assess(member);
    return member;
  }

  String receipt() {
    return party().receipt(member());
  }

  Hall anotherHall() {
    var body = Map.of("unitId", community(), "texts", Map.of("zh", hallText()));
    var id = made(here.manager(), "/halls", body).<String>path("id");
    return new Hall(
        UUID.fromString(id), here.place(), here.manager(), here.clerk(), List.of(), List.of());
  }

  static Map<String, Object> hallText() {
    return Map.of("name", "大厅", "address", "一楼");
  }

  String fresh(String prefix) {
    return prefix + number.incrementAndGet();
  }

  /** A window of its own, not yet open. */
  UUID window() {
    return here.addWindow(fresh("W"), false);
  }

  UUID openWindow() {
    var window = window();
    here.open(window).then().statusCode(200);
    return window;
  }

  UUID pausedWindow() {
    var window = openWindow();
    here.manager()
        .request()
        .body(Map.of("reason", "午休"))
        .post("/api/v1/windows/" + window + "/pause")
        .then()
        .statusCode(200);
    return window;
  }

  UUID service() {
    return here.addService("C", false, here.windows());
  }

  /** A service with words that wait to be published. */
  UUID drafted() {
    var id = service();
    here.manager()
        .request()
        .header("If-Match", tag(here.manager(), "/services/" + id + "/detail"))
        .body(Map.of("guides", HallRules.both(HallRules.guide())))
        .put(path("/services/" + id + "/draft"))
        .then()
        .statusCode(200);
    return id;
  }

  UUID withdrawn() {
    var id = service();
    act(here.manager(), "/services/" + id + "/withdraw");
    return id;
  }

  Held waiting() {
    return here.take(0);
  }

  Held called() {
    var ticket = waiting();
    act(ticket, "call", "windowId", openWindow(), "reason", "test");
    return ticket;
  }

  Held serving() {
    return after(called(), "start");
  }

  Held onHold() {
    return after(serving(), "hold");
  }

  Held finished() {
    return finished(here);
  }

  /** Just served at the first window, where the screen stands. */
  Held finishedAtScreen() {
    return finished(here, here.windows().get(0));
  }

  private Held finished(Hall hall) {
    var window = hall.addWindow(fresh("R"), false);
    hall.open(window).then().statusCode(200);
    return finished(hall, window);
  }

  private static Held finished(Hall hall, UUID window) {
    var ticket = hall.take(0);
    hall.act(ticket.id(), "call", "windowId", window, "reason", "test").then().statusCode(200);
    hall.act(ticket.id(), "start").then().statusCode(200);
    hall.act(ticket.id(), "finish", "outcome", "已受理").then().statusCode(200);
    return ticket;
  }

  /** A bad rating became it; no number was left. */
  UUID followUp() {
    return followUp(here);
  }

  private UUID followUp(Hall hall) {
    var ticket = finished(hall);
    ticket.rate("DISSATISFIED").then().statusCode(200);
    return UUID.fromString(
        hall.followUps().getString("items.find { it.number == '" + ticket.number() + "' }.id"));
  }

  /** A day the community says something of. */
  String daySettled() {
    var day = "2027-03-01";
    var body = Map.of("day", day, "working", false, "name", "停电检修");
    here.manager()
        .request()
        .body(body)
        .post(path("/units/" + community() + "/calendar/set-day"))
        .then()
        .statusCode(200);
    return day;
  }

  Held missed() {
    return after(called(), "no-show");
  }

  private Held after(Held ticket, String verb) {
    act(ticket, verb);
    return ticket;
  }

  private void act(Held ticket, String verb, Object... fields) {
    here.act(ticket.id(), verb, fields).then().statusCode(200);
  }

  private static void act(Staff who, String path) {
    who.request().body("{}").post(path(path)).then().statusCode(200);
  }

  private static ExtractableResponse<Response> made(Staff who, String path, Object body) {
    return who.request().body(body).post(path(path)).then().statusCode(201).extract();
  }

  /** The ETag of what a path shows. */
  String tag(Staff who, String path) {
    return who.request().get(path(path)).then().statusCode(200).extract().header("ETag");
  }

  static String today() {
    return LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
  }

  private static String path(String path) {
    return Operations.BASE + path;
  }

  /** By parameter or field: an id of that kind that belongs to the other community. */
  Map<String, String> idsElsewhere() {
    var ids = new HashMap<String, String>();
    var administrator = elsewhere.place().administrator();
    ids.put("hallId", elsewhere.id().toString());
    ids.put("windowId", elsewhere.windows().get(0).toString());
    ids.put("windowIds", elsewhere.windows().get(0).toString());
    ids.put("serviceId", elsewhere.services().get(0).toString());
    ids.put("deviceId", device(Who.KIOSK_ELSEWHERE).id().toString());
    ids.put("ticketId", ticketElsewhere.id().toString());
    ids.put("followUpId", followUp(elsewhere).toString());
    ids.put("unitId", elsewhere.place().community().toString());
    ids.put("parentId", elsewhere.place().community().toString());
    ids.put("accountId", elsewhere.clerk().accountId().toString());
    ids.put("subjectId", elsewhere.clerk().accountId().toString());
    ids.put("grantId", grantOf(elsewhere.clerk(), administrator));
    ids.put("sessionId", sessionOf(elsewhere.clerk()));
    var appointed = appointed(elsewhere, elsewhere.place().community(), "COMMITTEE_MEMBER");
    ids.put("appointmentId", appointed.id());
    ids.put("personId", appointed.personId());
    ids.put("keptId", appointed.personId());
    ids.put("goneId", appointed.personId());
    var registrar = person(Who.REGISTRAR_ELSEWHERE);
    ids.put("mergeId", merged(elsewhere, registrar));
    var party = new Party(world, elsewhere.place());
    var member = party.register(somebodyOf(elsewhere));
    ids.put("memberId", member);
    var entry = party.entry(member);
    ids.put("entryId", entry);
    ids.put("documentId", party.document(entry));
    ids.put("certificateId", party.certificate(member));
    ids.put("receiptId", party.receipt(member));
    ids.put("memberImportId", party.table(MemberSheetRules.table(fresh("韦国安"))));
    ids.put("letterId", party.letter(party.register(somebodyOf(elsewhere))));
    var group =
        world.unit(elsewhere.place().community(), UnitType.RESIDENT_GROUP, "group elsewhere");
    var resident = residentOf(group, person(Who.REGISTRAR_ELSEWHERE));
    ids.put("residentId", resident.id());
    ids.put("householdId", resident.householdId());
    ids.put(
        "importId",
        importOf(
            elsewhere.place().community(),
            person(Who.REGISTRAR_ELSEWHERE),
            ResidentSheetRules.table()));
    return ids;
  }

  /** What nobody elsewhere may be shown, public answers aside. */
  List<String> idsHere() {
    return List.of(
        here.id().toString(),
        here.windows().get(0).toString(),
        here.services().get(0).toString(),
        ticketHere.id().toString(),
        device(Who.KIOSK).id().toString(),
        here.clerk().accountId().toString(),
        here.place().administrator().accountId().toString(),
        community().toString(),
        below.toString());
  }
}
