package org.linli.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.testing.PublishedContract.Answer;

/** The checker of all other tests' answers finds what it should. */
class PublishedContractTest {
  private static final String JSON = "application/json";
  private static final String PROBLEM = "application/problem+json";
  private static final String UNIT = "/api/v1/units/019aaf10-1b20-7c44-8d13-3e5f6a7b8c02";
  private static final String BODY =
      """
      {"id": "019aaf10-1b20-7c44-8d13-3e5f6a7b8c02", "parentId": null, "type": "COMMITTEE",
       "name": "九龙社区党委", "createdAt": "2026-11-02T00:28:00.551902Z", "foundedOn": null, "dissolvedOn": null,
       "dissolvedReason": null, "version": 0}""";
  private static final String REFUSED =
      """
      {"type": "urn:linli:problem:%s", "title": "t", "status": %d, "detail": "d",
       "instance": "/api/v1/units", "requestId": "r"}""";

  private final PublishedContract contract = new PublishedContract(ContractFile.read());

  private List<String> violations(
      String method, String path, int status, String type, String body) {
    return contract.violations(method, path, new Answer(status, type, Set.of("etag"), body));
  }

  @Test
  void whatTheContractSaysIsFine() {
    assertThat(violations("GET", UNIT, 200, JSON, BODY)).isEmpty();
    assertThat(violations("GET", UNIT, 304, null, "")).isEmpty();
    assertThat(violations("GET", UNIT, 404, PROBLEM, REFUSED.formatted("not-found", 404)))
        .isEmpty();
    assertThat(violations("POST", "/api/v1/sessions/current/end", 204, null, "")).isEmpty();
  }

  @Test
  void whatAnyPathMayAnswerIsFine() {
    var refused = REFUSED.formatted("method-not-allowed", 405);
    assertThat(violations("DELETE", UNIT, 405, PROBLEM, refused)).isEmpty();
    assertThat(violations("GET", "/api/v1/none", 404, PROBLEM, REFUSED.formatted("not-found", 404)))
        .isEmpty();
  }

  @Test
  void fieldsThatAreMissingUnknownOrOfAnotherTypeAreFound() {
    assertThat(violations("GET", UNIT, 200, JSON, BODY.replace("\"parentId\": null, ", "")))
        .isNotEmpty();
    assertThat(violations("GET", UNIT, 200, JSON, BODY.replace("\"id\"", "\"x\": 1, \"id\"")))
        .isNotEmpty();
    assertThat(violations("GET", UNIT, 200, JSON, BODY.replace("\"九龙社区党委\"", "null"))).isNotEmpty();
    assertThat(violations("GET", UNIT, 200, JSON, BODY.replace("COMMITTEE", "VILLAGE")))
        .isNotEmpty();
    assertThat(violations("GET", UNIT, 200, JSON, BODY.replace("T00:28:00.551902Z", "")))
        .isNotEmpty();
  }

  @Test
  void otherStatusesTypesAndHeadersAreFound() {
    assertThat(violations("GET", UNIT, 201, JSON, BODY)).containsExactly("status 201");
    assertThat(violations("GET", UNIT, 500, PROBLEM, REFUSED.formatted("internal-error", 500)))
        .containsExactly("status 500");
    assertThat(violations("GET", UNIT, 200, "text/html", BODY))
        .containsExactly("content type text/html");
    assertThat(contract.violations("GET", UNIT, new Answer(200, JSON, Set.of(), BODY)))
        .containsExactly("header ETag is missing");
  }

  @Test
  void problemsOfOtherOperationsAreFound() {
    assertThat(violations("GET", UNIT, 404, PROBLEM, REFUSED.formatted("invitation-ended", 404)))
        .containsExactly("problem invitation-ended where there can be [not-found]");
    assertThat(violations("GET", UNIT, 404, JSON, REFUSED.formatted("not-found", 404)))
        .containsExactly("content type application/json for an error");
  }
}
