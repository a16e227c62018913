package org.linli.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.testing.HallWorld;
import org.linli.testing.World;

/**
 * Operations of the contract × kinds of bad input: each is refused with the problem that fits, none
 * changes anything, and the same request made good succeeds afterwards.
 */
@QuarkusTest
class BadInputTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

  /** Days unlike their weekday are called exceptions in the contract; those are no innards. */
  private static final Pattern INNARDS =
      Pattern.compile(
          "(?i)exception(?!s\\b)|\\b(java|org|com|io|jakarta)\\.|jackson|hibernate|\\bsql\\b");

  private static final List<String> METHODS =
      List.of("GET", "POST", "PUT", "PATCH", "DELETE", "TRACE", "BREW");

  @Inject World world;
  @Inject HallWorld halls;
  @Inject Footprint footprint;
  private final Rules rules = Rules.ofAllRooms();
  private final List<String> faults = new ArrayList<>();
  private Stage stage;
  private Operations operations;
  private Map<String, String> elsewhere;
  private Wire wire;

  @BeforeEach
  void start() {
    stage = new Stage(world, halls);
    operations = Operations.read();
    elsewhere = stage.idsElsewhere();
    wire = new Wire(RestAssured.port);
  }

  @AfterEach
  void stop() throws IOException {
    wire.close();
  }

  @Test
  void isRefusedAsAProblemAndChangesNothing() throws IOException {
    var sent = 0;
    for (var operation : operations.all()) {
      sent += refuses(operation);
    }
    assertThat(faults).isEmpty();
    assertThat(sent).isGreaterThan(5000);
  }

  @Test
  void isRefusedInChineseUnlessEnglishWasAskedFor() throws IOException {
    var call = Call.of("GET", Operations.BASE + "/nowhere");
    var wishes =
        Stream.of(
            null,
            "",
            "*",
            "x",
            "en;q=abc",
            "en;q=2",
            "%",
            "\u00ff",
            "x-klingon",
            "zh-TW, en",
            "en-".repeat(3000),
            "a,".repeat(2000));
    for (var wish : (Iterable<String>) wishes::iterator) {
      var problem =
          problem("Accept-Language " + wish, wire.send(call.header("Accept-Language", wish)));
      assertThat(problem.path("title").asText()).as(wish).containsPattern(CHINESE);
    }
  }

  @Test
  void isRefusedWhereThePathHasNoSuchMethod() throws IOException {
    var paths = new TreeMap<String, TreeSet<String>>();
    operations
        .all()
        .forEach(o -> paths.computeIfAbsent(o.path(), p -> new TreeSet<>()).add(o.method()));
    for (var path : paths.entrySet()) {
      for (var method : METHODS) {
        if (!path.getValue().contains(method)) {
          var target = Operations.BASE + path.getKey().replaceAll("\\{\\w+}", Case.NOBODYS_ID);
          var call =
              Call.of(method, target)
                  .header("Accept-Language", "en")
                  .header("Content-Type", "application/json")
                  .body(List.of("POST", "PUT").contains(method) ? "{}" : "");
          check(new Case("", call, "405 method-not-allowed", null), method + " " + path.getKey());
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  private int refuses(Operations.Operation operation) throws IOException {
    var rule = rules.of(operation);
    var who = rule.access().somebodyAllowed();
    var draft = rule.request().apply(stage, stage.person(who));
    var good = stage.as(who, draft.call(operation), draft.token());
    var cases = cases(operation, draft, good, rule.access());
    var before = footprint.take();
    for (var bad : cases) {
      check(bad, operation.name());
    }
    expect(operation.name() + " changes", before, footprint.take());
    var full = operation.body() == null ? good : FullBody.of(operations, operation.body(), good);
    var answer = wire.send(full);
    if (answer.status() >= 300) {
      faults.add(
          operation.name() + " made good: " + answer.status() + " " + new String(answer.body()));
    }
    if (draft.isSpent()) {
      stage.replace(who);
    }
    return cases.size();
  }

  private List<Case> cases(Operations.Operation operation, Draft draft, Call good, Access access) {
    var cases = new ArrayList<Case>();
    var isPublic = operation.isRead() && access.owner() == Access.Owner.PUBLIC;
    cases.addAll(BadHeaders.of(operation, good));
    cases.addAll(BadAddresses.of(operation, draft, good, isPublic ? Map.of() : elsewhere));
    if (operation.body() != null) {
      cases.addAll(BadBodies.of(operations, operation.body(), good, elsewhere));
    }
    return cases;
  }

  private void check(Case bad, String operation) {
    var name = operation + ", " + bad.kind();
    try {
      var problem = problem(name, wire.send(bad.call()));
      var slug = problem.path("type").asText().replaceFirst("^urn:linli:problem:", "");
      expect(name, bad.expected(), problem.path("status").asInt() + " " + slug);
      if (bad.field() != null && !names(problem, bad.field())) {
        faults.add(name + ": " + bad.field() + " is not named in " + problem.path("errors"));
      }
      if (CHINESE.matcher(problem.toString()).find()) {
        faults.add(name + ": not in English: " + problem);
      }
    } catch (IOException e) {
      faults.add(name + ": " + e);
      wire = new Wire(RestAssured.port);
    }
  }

  private JsonNode problem(String name, Wire.Answer answer) throws IOException {
    expect(name + ", type", "application/problem+json", answer.header("content-type"));
    var problem = JSON.readTree(answer.body());
    expect(name + ", status", answer.status(), problem.path("status").asInt());
    expect(name + ", id", answer.header("x-request-id"), problem.path("requestId").asText());
    for (var word : List.of("title", "detail", "instance", "requestId")) {
      if (problem.path(word).asText().isBlank()) {
        faults.add(name + ": no " + word);
      }
    }
    if (INNARDS.matcher(problem.toString()).find()) {
      faults.add(name + ": shows innards: " + problem);
    }
    return problem;
  }

  private static boolean names(JsonNode problem, String field) {
    return problem
        .path("errors")
        .valueStream()
        .map(error -> error.path("field").asText())
        .anyMatch(
            named ->
                named.equals(field)
                    || named.startsWith(field + ".")
                    || named.startsWith(field + "["));
  }

  private void expect(String what, Object expected, Object found) {
    if (!Objects.equals(expected, found)) {
      faults.add(what + ": expected " + expected + ", found " + found);
    }
  }
}
