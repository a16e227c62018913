package org.linli.resident;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.linli.testing.Staff;

/** What a registrar does, through the API. */
final class ResidentWorld {
  static final String BASE = "/api/v1";

  private ResidentWorld() {}

  static Map<String, Object> newcomer(String name, String relation, String born) {
    var person = new HashMap<String, Object>();
    person.put("name", name);
    person.put("sex", "FEMALE");
    person.put("birthDate", born);
    person.put("phone", "10000001234");
    return resident("person", person, relation);
  }

  static Map<String, Object> known(String personId, String relation) {
    return resident("personId", personId, relation);
  }

  private static Map<String, Object> resident(String field, Object who, String relation) {
    var resident = new HashMap<String, Object>();
    resident.put(field, who);
    resident.put("relation", relation);
    resident.put("movedIn", "2020-05-01");
    resident.put("away", false);
    resident.put("floating", false);
    return resident;
  }

  static Response register(Staff by, UUID group, String address, List<?> residents) {
    return by.request()
        .body(Map.of("unitId", group, "address", address, "residents", residents))
        .post(BASE + "/households");
  }

  /** A household of these, the first its head. */
  static JsonPath household(Staff by, UUID group, String address, String... names) {
    var residents = new ArrayList<>();
    for (var name : names) {
      residents.add(newcomer(name, residents.isEmpty() ? "HEAD" : "CHILD", "1988-02-29"));
    }
    return register(by, group, address, residents).then().statusCode(201).extract().jsonPath();
  }

  /** A household of one who moved in on a day. */
  static JsonPath householdSince(
      String movedIn, Staff by, UUID group, String address, String name) {
    var head = newcomer(name, "HEAD", "1988-02-29");
    head.put("movedIn", movedIn);
    return register(by, group, address, List.of(head)).then().statusCode(201).extract().jsonPath();
  }

  static Response moveIn(Staff by, String household, Map<String, ?> who) {
    return by.request().body(who).post(BASE + "/households/" + household + "/move-in");
  }

  static Response act(Staff by, String resident, String verb, Map<String, ?> body) {
    return by.request().body(body).post(BASE + "/residents/" + resident + "/" + verb);
  }

  static Response moveOut(Staff by, String resident, String on) {
    return act(by, resident, "move-out", Map.of("on", on, "reason", "随子女居住"));
  }

  static Response move(Staff by, String resident, String household, String relation) {
    return act(
        by,
        resident,
        "move",
        Map.of("householdId", household, "relation", relation, "on", "2026-11-01", "reason", "搬家"));
  }

  static JsonPath read(Staff by, String path) {
    return by.request().get(BASE + path).then().statusCode(200).extract().jsonPath();
  }

  static List<String> names(Staff by, String query) {
    return read(by, "/residents" + (query.isEmpty() ? "" : "?" + query)).getList("items.name");
  }
}
