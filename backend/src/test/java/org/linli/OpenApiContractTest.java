package org.linli;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.junit.jupiter.api.Test;
import org.linli.shared.security.ClosedByDefault;
import org.linli.shared.security.Role;
import org.linli.testing.ContractFile;

/** The published contract says what the code does: nothing is missing, nothing is left behind. */
@QuarkusTest
class OpenApiContractTest {
  private static final String REFRESH =
      "./mvnw -q test -Dtest=OpenApiContractTest -Dlinli.openapi.write=true"
          + " -Dquarkus.quinoa=false";

  private static JsonNode exported;

  @Inject ClosedByDefault rules;

  @Test
  void whatIsPublishedIsWhatTheCodeExports() {
    var now = ContractFile.format(exported());
    if (Boolean.getBoolean("linli.openapi.write")) {
      ContractFile.write(now);
    }
    assertThat(ContractFile.text())
        .withFailMessage("openapi.yaml is not what the code exports; refresh it with%n%s", REFRESH)
        .isEqualTo(now);
  }

  @Test
  void everyEndpointIsInIt() {
    assertThat(operations(exported())).containsExactlyInAnyOrderElementsOf(endpoints().keySet());
  }

  /** A method that is not public would be left out with no more than a warning. */
  @Test
  void everyEndpointIsPublic() {
    assertThat(endpoints().values()).allMatch(method -> Modifier.isPublic(method.getModifiers()));
  }

  /** Prose about a method that was renamed would stay as a ghost. */
  @Test
  void theOverlayTellsOfNothingElse() throws IOException {
    var overlay = overlay();
    assertThat(endpoints().keySet()).containsAll(operations(overlay));
    for (var part : List.of("parameters", "headers", "securitySchemes")) {
      assertThat(names(exported().at("/components/" + part)))
          .as(part)
          .containsAll(names(overlay.at("/components/" + part)));
    }
  }

  /** What only the overlay knows has words, but no shape. */
  @Test
  void everySchemaAndParameterHasAShapeFromTheCode() {
    assertThat(exported().at("/components/schemas"))
        .allMatch(schema -> schema.has("type"), "has a type");
    var parameters =
        operations(exported()).stream().flatMap(name -> stream(operation(name).get("parameters")));
    assertThat(Stream.concat(parameters, stream(exported().at("/components/parameters"))))
        .allMatch(parameter -> parameter.has("schema") || parameter.has("$ref"), "has a schema");
  }

  /** A nested record or enum is told by its simple name, so that two could become one. */
  @Test
  void noTwoTypesShareAName() {
    var types = new HashSet<Class<?>>();
    endpoints()
        .values()
        .forEach(
            method -> {
              reach(method.getGenericReturnType(), types);
              Stream.of(method.getGenericParameterTypes()).forEach(type -> reach(type, types));
            });
    assertThat(types).hasSizeGreaterThan(50);
    assertThat(types).extracting(Class::getSimpleName).doesNotHaveDuplicates();
  }

  private static void reach(Type type, Set<Class<?>> found) {
    if (type instanceof ParameterizedType generic) {
      reach(generic.getRawType(), found);
      Stream.of(generic.getActualTypeArguments()).forEach(argument -> reach(argument, found));
    } else if (type instanceof Class<?> plain
        && (plain.isRecord() || plain.isEnum())
        && found.add(plain)
        && plain.isRecord()) {
      Stream.of(plain.getRecordComponents()).forEach(c -> reach(c.getGenericType(), found));
    }
  }

  /** {@code @ResponseStatus(201)} alone would be told as 200, without a body. */
  @Test
  void goodAnswersHaveTheStatusTheCodeSays() {
    endpoints()
        .forEach(
            (name, method) -> {
              var stated = method.getAnnotation(ResponseStatus.class);
              var told =
                  names(operation(name).path("responses")).stream()
                      .filter(status -> status.startsWith("2"))
                      .toList();
              if (stated != null) {
                assertThat(told).as(name).containsExactly(String.valueOf(stated.value()));
              } else {
                assertThat(told).as(name).hasSize(1).containsAnyOf("200", "204");
              }
            });
  }

  @Test
  void everyGoodAnswerButAnEmptyOneHasABody() {
    for (var name : endpoints().keySet()) {
      var answers = operation(name).path("responses").properties().stream();
      assertThat(answers.filter(answer -> answer.getKey().matches("20[01]")))
          .as(name)
          .allMatch(answer -> answer.getValue().at("/content").findValue("schema") != null);
    }
  }

  @Test
  void whoMayCallIsToldAsTheCodeSays() {
    endpoints()
        .forEach(
            (name, method) ->
                assertThat(schemes(operation(name))).as(name).isEqualTo(schemes(method)));
  }

  private static List<String> schemes(JsonNode operation) {
    return stream(operation.path("security")).flatMap(s -> names(s).stream()).toList();
  }

  private static List<String> schemes(Method method) {
    var onMethod = method.getAnnotation(RolesAllowed.class);
    var open =
        method.isAnnotationPresent(PermitAll.class)
            || method.getDeclaringClass().isAnnotationPresent(PermitAll.class) && onMethod == null;
    if (open) {
      return List.of();
    }
    var rule =
        onMethod == null ? method.getDeclaringClass().getAnnotation(RolesAllowed.class) : onMethod;
    var roles = rule == null ? List.<String>of() : List.of(rule.value());
    if (roles.contains(Role.KIOSK) || roles.contains(Role.WINDOW_SCREEN)) {
      return List.of("device");
    }
    return List.of(roles.contains(Role.TICKET_HOLDER) ? "ticket" : "session");
  }

  private Map<String, Method> endpoints() {
    return rules
        .endpoints()
        .collect(Collectors.toMap(OpenApiContractTest::name, Function.identity()));
  }

  private static String name(Method method) {
    var verb =
        Arrays.stream(method.getAnnotations())
            .map(a -> a.annotationType().getAnnotation(HttpMethod.class))
            .filter(a -> a != null)
            .findFirst()
            .orElseThrow()
            .value();
    var own = method.getAnnotation(Path.class);
    var base = method.getDeclaringClass().getAnnotation(Path.class).value();
    return verb + " " + base + (own == null ? "" : own.value());
  }

  private static JsonNode operation(String name) {
    var parts = name.split(" ");
    return exported().path("paths").path(parts[1]).path(parts[0].toLowerCase(Locale.ROOT));
  }

  private static List<String> operations(JsonNode contract) {
    return contract.path("paths").properties().stream()
        .flatMap(
            path ->
                names(path.getValue()).stream()
                    .map(verb -> verb.toUpperCase(Locale.ROOT) + " " + path.getKey()))
        .toList();
  }

  private static List<String> names(JsonNode node) {
    return node.properties().stream().map(Map.Entry::getKey).toList();
  }

  private static Stream<JsonNode> stream(JsonNode node) {
    return StreamSupport.stream(node.spliterator(), false);
  }

  private static JsonNode exported() {
    if (exported == null) {
      var answer = given().queryParam("format", "json").get("/q/openapi").then().statusCode(200);
      exported = ContractFile.parse(answer.extract().asString());
    }
    return exported;
  }

  private static JsonNode overlay() throws IOException {
    try (var overlay = OpenApiContractTest.class.getResourceAsStream("/META-INF/openapi.yaml")) {
      return ContractFile.parse(new String(overlay.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
