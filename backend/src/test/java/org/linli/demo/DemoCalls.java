package org.linli.demo;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.linli.testing.Staff;

/** The demo's people at its API. */
public final class DemoCalls {
  private static final Map<String, String> COOKIES = new HashMap<>();

  private DemoCalls() {}

  public static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Shanghai"));
  }

  /** The beginning of a request by a demo account. */
  public static RequestSpecification as(String username) {
    return Staff.with(COOKIES.computeIfAbsent(username, DemoCalls::signIn));
  }

  private static String signIn(String username) {
    return given()
        .contentType(ContentType.JSON)
        .body(Map.of("username", username, "password", DemoInstallation.PASSWORD))
        .post("/api/v1/sessions")
        .then()
        .statusCode(201)
        .extract()
        .cookie(Staff.COOKIE);
  }

  public static String hall() {
    return Staff.nobody().get("/api/v1/halls").then().extract().path("items[0].id");
  }

  /** What the manager reads at an address below the hall. */
  public static JsonPath read(String path) {
    return as("manager")
        .get("/api/v1/halls/" + hall() + path)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
