package org.linli.testing;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.builder.ResponseSpecBuilder;
import io.restassured.specification.ResponseSpecification;

/** What every refusal must look like. */
public final class Refusal {
  private Refusal() {}

  /** A problem with this status and slug. */
  public static ResponseSpecification of(int status, String slug) {
    return new ResponseSpecBuilder()
        .expectStatusCode(status)
        .expectContentType("application/problem+json")
        .expectBody("type", equalTo("urn:linli:problem:" + slug))
        .expectBody("status", equalTo(status))
        .expectBody("requestId", notNullValue())
        .build();
  }

  /** A refused field. */
  public static ResponseSpecification ofField(String field, String code) {
    return new ResponseSpecBuilder()
        .addResponseSpecification(of(400, "invalid-input"))
        .expectBody("errors[0].field", equalTo(field))
        .expectBody("errors[0].code", equalTo(code))
        .expectBody("errors[0].message", notNullValue())
        .build();
  }
}
