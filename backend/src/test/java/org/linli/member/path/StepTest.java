package org.linli.member.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.shared.problem.Languages;

/** The 25 steps as data. */
class StepTest {

  @Test
  void twentyFiveStepsInFiveStages() {
    assertThat(Step.values()).hasSize(25);
    assertThat(
            Arrays.stream(Stage.values())
                .map(stage -> Arrays.stream(Step.values()).filter(s -> s.stage() == stage).count()))
        .containsExactly(2L, 4L, 5L, 7L, 7L);
    assertThat(Arrays.stream(Step.values()).map(Step::stage)).isSorted();
    assertThat(Step.of(1)).contains(Step.APPLICATION_RECEIVED);
    assertThat(Step.of(25)).contains(Step.ARCHIVED);
    assertThat(Step.of(0)).isEmpty();
    assertThat(Step.of(26)).isEmpty();
    assertThat(Step.ARCHIVED.following()).isEmpty();
  }

  @Test
  void eachLeadsWhereTheDomainSays() {
    assertThat(Arrays.stream(Step.values()).filter(s -> s.leadsTo().isPresent()))
        .extracting(Step::number)
        .containsExactly(1, 3, 7, 17, 24);
    assertThat(Arrays.stream(Step.values()).flatMap(s -> s.leadsTo().stream()))
        .containsExactly(
            MemberStatus.APPLICANT,
            MemberStatus.ACTIVIST,
            MemberStatus.DEVELOPMENT_TARGET,
            MemberStatus.PROBATIONARY,
            MemberStatus.FULL);
  }

  @Test
  void theLevelAboveDecidesItsOwn() {
    assertThat(Arrays.stream(Step.values()).filter(s -> s.body().isAbove()))
        .extracting(Step::number)
        .containsExactly(4, 8, 11, 13, 16, 17, 18, 24, 25);
  }

  @Test
  void everythingHasWordsInBothLanguages() {
    for (var language : List.of(Languages.CHINESE, Languages.ENGLISH)) {
      var rules = Arrays.stream(Rule.values()).map(Rule::slug);
      says(Rule.class, rules.toList(), language);
      says(Deadline.class, Arrays.stream(Deadline.values()).map(Deadline::slug).toList(), language);
      var steps = Arrays.stream(Step.values()).map(Step::name);
      var stages = Arrays.stream(Stage.values()).map(stage -> "stage." + stage.name());
      var acts = Arrays.stream(Act.values()).map(act -> "act." + act.name());
      assertThat(Languages.words(Step.class, language).keySet())
          .isEqualTo(new HashSet<>(Stream.of(steps, stages, acts).flatMap(s -> s).toList()));
    }
  }

  private static void says(Class<?> owner, List<String> slugs, Locale language) {
    var words = Languages.words(owner, language);
    assertThat(words.keySet())
        .isEqualTo(
            new HashSet<>(
                slugs.stream().flatMap(s -> Stream.of(s + ".says", s + ".source")).toList()));
    assertThat(words.keySet()).noneMatch(key -> words.getString(key).isBlank());
  }
}
