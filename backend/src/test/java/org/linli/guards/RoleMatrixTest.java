package org.linli.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.linli.testing.HallWorld;
import org.linli.testing.World;

/** Every operation of the contract × everybody who might try it. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoleMatrixTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject World world;
  @Inject HallWorld halls;
  @Inject Footprint footprint;
  private final List<String> faults = new ArrayList<>();
  private Stage stage;
  private Operations operations;
  private Rules rules;
  private Wire wire;

  @BeforeEach
  void start() {
    // Once for all: the people stay, what they ask for is made fresh.
    stage = stage == null ? new Stage(world, halls) : stage;
    operations = Operations.read();
    rules = Rules.ofAllRooms();
    wire = new Wire(RestAssured.port);
  }

  @AfterEach
  void stop() throws IOException {
    wire.close();
  }

  @Test
  void everyOperationHasItsLineAndNoLineIsLeftOver() {
    assertThat(rules.operations())
        .containsExactlyInAnyOrderElementsOf(
            operations.all().stream().map(Operations.Operation::name).toList());
  }

  @Test
  void everybodyGetsWhatTheRuleSaysAndWhoeverIsRefusedChangesNothing() throws IOException {
    for (var operation : operations.all()) {
      refuses(operation);
      allows(operation);
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void listsFilteredByWhatIsElsewhereAreEmpty() throws IOException {
    var elsewhere = stage.idsElsewhere();
    for (var operation : operations.all()) {
      var access = rules.of(operation).access();
      for (var parameter : operation.in("query")) {
        if (elsewhere.containsKey(parameter.name())) {
          var who = access.somebodyAllowed();
          var draft =
              draft(operation, who).query(parameter.name(), elsewhere.get(parameter.name()));
          var answer = wire.send(stage.as(who, draft.call(operation), draft.token()));
          var told = told(answer) + " " + rows(operation, answer);
          expect(operation.name() + "?" + parameter.name(), "ok 0", told);
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  /** Of a list its items, of a table its lines below the headings. */
  private static long rows(Operations.Operation operation, Wire.Answer answer) throws IOException {
    return operation.path().endsWith(".csv")
        ? new String(answer.body(), StandardCharsets.UTF_8).lines().count() - 1
        : JSON.readTree(answer.body()).path("items").size();
  }

  private void refuses(Operations.Operation operation) throws IOException {
    var access = rules.of(operation).access();
    var draft = draft(operation, access.somebodyAllowed());
    for (var who : Who.values()) {
      stage.person(who);
    }
    var before = footprint.take();
    for (var who : Who.values()) {
      var expected = access.answerTo(who);
      if (!Access.OK.equals(expected)) {
        var answer = wire.send(stage.as(who, draft.call(operation), draft.token()));
        expect(operation.name() + " by " + who, expected, told(answer));
      }
    }
    expect(operation.name() + " by whoever is refused changes", before, footprint.take());
  }

  private void allows(Operations.Operation operation) throws IOException {
    var access = rules.of(operation).access();
    for (var who : Who.values()) {
      if (Access.OK.equals(access.answerTo(who))) {
        var draft = draft(operation, who);
        var answer = wire.send(stage.as(who, draft.call(operation), draft.token()));
        var name = operation.name() + " by " + who;
        expect(name, Access.OK, told(answer));
        if (access.owner() != Access.Owner.PUBLIC) {
          shows(name, who, draft, new String(answer.body(), StandardCharsets.UTF_8));
        }
        if (draft.isSpent()) {
          stage.replace(who);
        }
      }
    }
  }

  private void shows(String name, Who who, Draft draft, String text) {
    if (who.place == Who.Place.HERE && draft.shown() != null) {
      expect(name + " is shown it", true, text.contains(draft.shown()));
    }
    if (who.place == Who.Place.ELSEWHERE || who.place == Who.Place.SISTER) {
      expect(
          name + " is shown", List.of(), stage.idsHere().stream().filter(text::contains).toList());
    }
  }

  private Draft draft(Operations.Operation operation, Who who) {
    return rules.of(operation).request().apply(stage, stage.person(who));
  }

  /** {@code ok}, or status and slug of a problem. */
  private static String told(Wire.Answer answer) throws IOException {
    if (answer.status() < 300) {
      return Access.OK;
    }
    var isProblem = "application/problem+json".equals(answer.header("content-type"));
    var type = isProblem ? JSON.readTree(answer.body()).path("type").asText() : "no problem";
    return answer.status() + " " + type.replaceFirst("^urn:linli:problem:", "");
  }

  private void expect(String what, Object expected, Object found) {
    if (!expected.equals(found)) {
      faults.add(what + ": expected " + expected + ", found " + found);
    }
  }
}
