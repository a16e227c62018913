package org.linli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemType;

/** Every refusal has its words in both languages, and no words lie about unused. */
class ProblemWordsTest {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
  private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

  /**
   * Where a field's refusal is named: {@code field(…, "code")} and the table of Bean Validation.
   */
  private static final Pattern FIELD_CODE =
      Pattern.compile("(?:field\\([^;]*?,|Map\\.entry\\(\"\\w+\",)\\s*\"([a-z]+)\"");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.linli");

  static List<Class<?>> problems() {
    return CLASSES.stream()
        .filter(type -> type.isAssignableTo(ProblemType.class) && type.isEnum())
        .<Class<?>>map(JavaClass::reflect)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("problems")
  void hasTitleAndDetailInBothLanguagesAndNothingElse(Class<?> problem) {
    var slugs = slugs(problem).collect(Collectors.toSet());
    for (var words : List.of(words(problem, ""), words(problem, "_en"))) {
      var needed = slugs.stream().flatMap(slug -> Stream.of(slug + ".title", slug + ".detail"));
      assertThat(words).containsKeys(needed.toArray(String[]::new));
      assertThat(words.values()).noneMatch(String::isBlank);
      assertThat(words.keySet())
          .allMatch(
              key ->
                  slugs.contains(key.replaceFirst("\\.(title|detail)$", ""))
                      || (problem == CommonProblem.class && isSaidOfFields(key))
                      || states(problem).contains(key));
    }
  }

  @ParameterizedTest
  @MethodSource("problems")
  void saysTheSameInBothLanguages(Class<?> problem) {
    var chinese = words(problem, "");
    var english = words(problem, "_en");
    assertThat(english.keySet()).isEqualTo(chinese.keySet());
    chinese.forEach(
        (key, text) -> assertThat(places(english.get(key))).as(key).isEqualTo(places(text)));
    // A lone apostrophe would swallow itself and what follows.
    assertThat(english)
        .allSatisfy(
            (key, text) ->
                assertThat(key.endsWith(".detail") && LONE_APOSTROPHE.matcher(text).find())
                    .as(key)
                    .isFalse());
  }

  @Test
  void everyCodeOfAFieldHasWords() {
    assertThat(fieldCodes()).hasSizeGreaterThan(5);
    assertThat(words(CommonProblem.class, "").keySet()).containsAll(fieldCodes());
  }

  @Test
  void everySlugIsOneOfAKindAndARefusal() {
    var slugs = problems().stream().flatMap(ProblemWordsTest::slugs).toList();
    assertThat(slugs).doesNotHaveDuplicates().allMatch(slug -> slug.matches("[a-z]+(-[a-z]+)*"));
    assertThat(problems().stream().flatMap(ProblemWordsTest::constants))
        .allMatch(problem -> problem.status() >= 400 && problem.status() < 600);
  }

  private static Stream<ProblemType> constants(Class<?> problem) {
    return Arrays.stream(problem.getEnumConstants()).map(ProblemType.class::cast);
  }

  private static Stream<String> slugs(Class<?> problem) {
    return constants(problem).map(ProblemType::slug);
  }

  private static Set<String> places(String text) {
    return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  /** States of the room, which a detail may name: {@code word.CALLED}. */
  private static Set<String> states(Class<?> problem) {
    return CLASSES.stream()
        .filter(type -> type.isEnum() && type.getPackageName().equals(problem.getPackageName()))
        .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
        .map(state -> "word." + ((Enum<?>) state).name())
        .collect(Collectors.toSet());
  }

  private static Set<String> fieldCodes() {
    return sources()
        .flatMap(source -> FIELD_CODE.matcher(source).results())
        .map(found -> "field." + found.group(1))
        .collect(Collectors.toSet());
  }

  private static boolean isSaidOfFields(String key) {
    var code = '"' + key.replaceFirst("^field\\.", "") + '"';
    return key.startsWith("field.") && sources().anyMatch(source -> source.contains(code));
  }

  private static Stream<String> sources() {
    try (var files = Files.walk(Path.of("src/main/java"))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream()
          .map(ProblemWordsTest::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> words(Class<?> problem, String language) {
    var file = problem.getSimpleName() + language + ".properties";
    var words = new Properties();
    try (var in = problem.getResourceAsStream(file)) {
      assertThat(in).as(file).isNotNull();
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words.stringPropertyNames().stream()
        .collect(Collectors.toMap(key -> key, words::getProperty));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
