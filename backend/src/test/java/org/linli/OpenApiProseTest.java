package org.linli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.servicewindow.ledger.LedgerKind;
import org.linli.shared.file.FileProblem;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemType;
import org.linli.testing.ContractFile;

/** A stranger can work from the published contract alone: all of it is explained and shown. */
class OpenApiProseTest {
  private final JsonNode contract = ContractFile.read();

  @Test
  void everyOperationIsExplained() {
    assertThat(operations())
        .isNotEmpty()
        .allSatisfy(
            (name, operation) -> {
              assertThat(operation.path("operationId").asText()).matches("[a-z][A-Za-z]+");
              assertThat(operation.path("summary").asText()).isNotBlank();
              // The second paragraph tells who may; the first must tell what.
              assertThat(operation.path("description").asText()).contains("\n\n");
              assertThat(operation.path("description").asText()).doesNotStartWith("null");
              assertThat(operation.path("tags")).hasSize(1);
            });
  }

  @Test
  void everyParameterIsExplained() {
    var inline = operations().values().stream().flatMap(o -> o.path("parameters").valueStream());
    var shared = contract.at("/components/parameters").valueStream();
    assertThat(Stream.concat(inline, shared).filter(p -> !p.has("$ref")))
        .allMatch(p -> p.hasNonNull("description") && p.has("example"), "is explained");
  }

  @Test
  void everyBodyIsShown() {
    operations()
        .forEach(
            (name, operation) -> {
              var sent = operation.path("requestBody").path("content").valueStream();
              var got =
                  operation.path("responses").properties().stream()
                      .filter(answer -> answer.getKey().startsWith("2"))
                      .flatMap(answer -> answer.getValue().path("content").valueStream());
              assertThat(Stream.concat(sent, got))
                  .as(name)
                  .allMatch(body -> body.has("examples") || body.has("example"), "is shown");
            });
  }

  @Test
  void everySchemaIsExplained() {
    assertThat(contract.at("/components/schemas").properties())
        .allMatch(schema -> schema.getValue().hasNonNull("description"), "is explained");
  }

  @Test
  void everyProblemOfARoomIsToldWhereItCanCome() {
    assertThat(slugsTold()).containsAll(slugs(problems().filter(p -> !isCommon(p))));
  }

  @Test
  void everyCommonProblemIsToldSomewhere() {
    var conventions = contract.at("/info/description").asText();
    assertThat(slugs(problems().filter(OpenApiProseTest::isCommon)))
        .allMatch(slug -> slugsTold().contains(slug) || conventions.contains("`" + slug + "`"));
  }

  @Test
  void noProblemIsToldThatIsNone() {
    assertThat(slugs(problems())).containsAll(slugsTold());
  }

  @Test
  void everyProblemStandsUnderItsStatus() {
    var statuses =
        problems().collect(Collectors.toMap(ProblemType::slug, ProblemType::status, (a, b) -> a));
    operations()
        .forEach(
            (name, operation) ->
                refusals(operation)
                    .forEach(
                        (status, slugs) ->
                            assertThat(slugs)
                                .as(name)
                                .isNotEmpty()
                                .allMatch(s -> status.equals(statuses.get(s).toString()))));
  }

  @Test
  void everyKindOfEventIsTold() {
    var events = operations().get("get /api/v1/halls/{hallId}/events").path("description").asText();
    assertThat(LedgerKind.values()).allMatch(kind -> events.contains("`" + kind.slug() + "`"));
  }

  private Map<String, JsonNode> operations() {
    return contract.path("paths").properties().stream()
        .flatMap(
            path ->
                path.getValue().properties().stream()
                    .map(verb -> Map.entry(verb.getKey() + " " + path.getKey(), verb.getValue())))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private Set<String> slugsTold() {
    var told = new HashSet<String>();
    operations().values().forEach(o -> refusals(o).values().forEach(told::addAll));
    return told;
  }

  /** By status. */
  private Map<String, List<String>> refusals(JsonNode operation) {
    return operation.path("responses").properties().stream()
        .filter(answer -> answer.getKey().matches("[45].."))
        .collect(Collectors.toMap(Map.Entry::getKey, answer -> shown(answer.getValue())));
  }

  private List<String> shown(JsonNode answer) {
    var response =
        answer.has("$ref") ? contract.at(answer.get("$ref").asText().substring(1)) : answer;
    return response.at("/content/application~1problem+json/examples").properties().stream()
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Stream<ProblemType> problems() {
    return new ClassFileImporter()
        .importPackages("org.linli").stream()
            .filter(type -> type.isAssignableTo(ProblemType.class) && type.isEnum())
            .map(JavaClass::reflect)
            .flatMap(type -> Stream.of(type.getEnumConstants()))
            .map(ProblemType.class::cast);
  }

  private static boolean isCommon(ProblemType problem) {
    return problem instanceof CommonProblem || problem instanceof FileProblem;
  }

  private static List<String> slugs(Stream<ProblemType> problems) {
    return problems.map(ProblemType::slug).distinct().toList();
  }
}
