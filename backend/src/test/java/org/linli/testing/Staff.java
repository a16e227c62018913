package org.linli.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/**
 * Somebody with an account, signed in.
 *
 * @param cookie the session's secret
 */
public record Staff(UUID accountId, String username, String cookie) {
  public static final String PASSWORD = "correct horse 河湾";
  public static final String COOKIE = "linli_session";

  /** The same person in a new session: after a leap of the clock the old one has ended. */
  public Staff again() {
    return new Staff(accountId, username, World.signIn(username));
  }

  /** The beginning of a request by this person. */
  public RequestSpecification request() {
    return with(cookie);
  }

  /** The beginning of a request by whoever shows this cookie. */
  public static RequestSpecification with(String cookie) {
    return nobody().cookie(COOKIE, cookie);
  }

  /** The beginning of a request by nobody, answered in English. */
  public static RequestSpecification nobody() {
    return given().contentType(ContentType.JSON).header("Accept-Language", "en");
  }
}
