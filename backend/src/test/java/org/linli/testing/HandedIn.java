package org.linli.testing;

import static org.hamcrest.Matchers.is;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * What somebody does with tables of one kind, for what is below a unit.
 *
 * @param kind {@code resident-imports}
 */
public record HandedIn(Staff by, UUID unit, String kind) {
  private static final String BASE = "/api/v1";

  public ValidatableResponse upload(byte... table) {
    return by.request()
        .contentType("application/octet-stream")
        .body(table)
        .post(BASE + "/units/" + unit + "/" + kind + "?name=表格.xlsx")
        .then();
  }

  /** One without errors. */
  public String ready(byte... table) {
    return upload(table).statusCode(201).body("status", is("READY")).extract().path("id");
  }

  public ValidatableResponse act(String id, String verb) {
    return by.request().body("{}").post(BASE + "/" + kind + "/" + id + "/" + verb).then();
  }

  /** Each of two is applied twice, all at once. */
  public List<Integer> applyBothTwice(List<String> ids) throws Exception {
    var pool = Executors.newFixedThreadPool(4);
    var answers = new ArrayList<Future<Integer>>();
    for (var i = 0; i < 4; i++) {
      var id = ids.get(i % 2);
      answers.add(pool.submit(() -> act(id, "apply").extract().statusCode()));
    }
    var statuses = new ArrayList<Integer>();
    for (var answer : answers) {
      statuses.add(answer.get(60, TimeUnit.SECONDS));
    }
    pool.shutdown();
    return statuses;
  }
}
