package org.linli.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.ResponseBuilder;
import io.restassured.filter.Filter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No test has to ask for its answers to be checked. */
@QuarkusTest
class ContractEverywhereTest {
  @Test
  void anAnswerThatIsNotInTheContractFailsTheTest() {
    // What the real one answers, changed on its way to the checker.
    Filter forger =
        (request, expected, chain) ->
            new ResponseBuilder().clone(chain.next(request, expected)).setStatusCode(203).build();
    assertThatThrownBy(() -> given().filters(List.of(forger)).get("/api/v1/halls"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("status 203");
  }
}
