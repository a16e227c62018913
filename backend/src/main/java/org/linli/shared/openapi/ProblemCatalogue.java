package org.linli.shared.openapi;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.IndexView;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.Languages;
import org.linli.shared.problem.Problem;
import org.linli.shared.problem.ProblemException;
import org.linli.shared.problem.ProblemType;
import org.linli.shared.problem.Problems;

/** Every kind of refusal there is, in the words callers read. */
final class ProblemCatalogue {
  private static final String WORDS = "x-problem-words";
  private static final String REQUEST_ID = "0f3c7a52-5f0e-4c1b-9b8e-2f6f0a6d9c11";

  private final Components components;
  private final Map<String, ProblemType> types = new TreeMap<>();

  /** By slug, what stands for {0}, {1}… in its example. */
  private final Map<?, ?> words;

  ProblemCatalogue(OpenAPI api, IndexView index) {
    components = api.getComponents();
    index.getAllKnownImplementations(ProblemType.class).stream()
        .flatMap(enumeration -> constants(enumeration.name().toString()))
        .forEach(type -> types.put(type.slug(), type));
    words = (Map<?, ?>) api.getExtensions().get(WORDS);
    api.removeExtension(WORDS);
  }

  private static Stream<ProblemType> constants(String enumeration) {
    try {
      var loader = Thread.currentThread().getContextClassLoader();
      return Arrays.stream(loader.loadClass(enumeration).getEnumConstants())
          .map(ProblemType.class::cast);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the index knows a class that is not there", e);
    }
  }

  /** Fails the build for a slug that nothing answers with. */
  ProblemType get(String slug) {
    var type = types.get(slug);
    if (type == null) {
      throw new IllegalArgumentException("The overlay names a problem that is none: " + slug);
    }
    return type;
  }

  String line(ProblemType type) {
    var title = Problems.text(type, type.slug() + ".title", Languages.ENGLISH);
    return "`" + type.slug() + "`: " + title;
  }

  /**
   * Where the problem's example stands; it is made when the first operation asks.
   *
   * @param path of that operation
   */
  String exampleOf(ProblemType type, String path) {
    if (components.getExamples() == null || !components.getExamples().containsKey(type.slug())) {
      var problem = Problems.of(thrown(type), Languages.ENGLISH, filled(path));
      components.addExample(
          type.slug(), OASFactory.createExample().summary(problem.title()).value(json(problem)));
    }
    return "#/components/examples/" + type.slug();
  }

  private ProblemException thrown(ProblemType type) {
    if (type == CommonProblem.INVALID_INPUT) {
      return ProblemException.field("serviceId", "required");
    }
    var fill = words.get(type.slug()) instanceof Collection<?> some ? some : List.of();
    return new ProblemException(type, fill.toArray());
  }

  /** The path of a request, its variables taken from the parameters' examples. */
  private String filled(String path) {
    var filled = path;
    for (var parameter : components.getParameters().entrySet()) {
      var example = String.valueOf(parameter.getValue().getExample());
      filled = filled.replace("{" + parameter.getKey() + "}", example);
    }
    return filled;
  }

  private static Map<String, Object> json(Problem problem) {
    var json = new LinkedHashMap<String, Object>();
    json.put("type", problem.type());
    json.put("title", problem.title());
    json.put("status", problem.status());
    json.put("detail", problem.detail());
    json.put("instance", problem.instance());
    json.put("requestId", REQUEST_ID);
    if (problem.errors() != null) {
      json.put("errors", problem.errors().stream().map(ProblemCatalogue::json).toList());
    }
    return json;
  }

  private static Map<String, Object> json(Problem.FieldError error) {
    var json = new LinkedHashMap<String, Object>();
    json.put("field", error.field());
    json.put("code", error.code());
    json.put("message", error.message());
    return json;
  }
}
