package org.linli.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.linli.member.path.Act;
import org.linli.member.path.Deadline;
import org.linli.member.path.Hold;
import org.linli.member.path.Rule;
import org.linli.member.path.Stage;
import org.linli.member.path.Step;
import org.linli.shared.http.CallerLanguage;
import org.linli.shared.problem.Problem;
import org.linli.shared.problem.ProblemException;

/** Steps, rules and deadlines in the caller's language. */
@ApplicationScoped
class PathWords {
  private final CallerLanguage language;

  PathWords(CallerLanguage language) {
    this.language = language;
  }

  String of(Step step) {
    return language.words(Step.class).getString(step.name());
  }

  String of(Stage stage) {
    return language.words(Step.class).getString("stage." + stage.name());
  }

  String of(Act act) {
    return language.words(Step.class).getString("act." + act.name());
  }

  List<Problem.Reason> of(List<Hold> holds) {
    return holds.stream().map(h -> reason(Rule.class, h.rule().slug(), h.firstDate())).toList();
  }

  Problem.Reason of(Deadline deadline) {
    return reason(Deadline.class, deadline.slug(), null);
  }

  /**
   * @throws ProblemException step-held-back unless nothing holds it
   */
  void refuseIfHeld(List<Hold> holds) {
    if (!holds.isEmpty()) {
      throw ProblemException.because(MemberProblem.STEP_HELD_BACK, of(holds));
    }
  }

  private Problem.Reason reason(Class<?> owner, String slug, LocalDate firstDate) {
    var words = language.words(owner);
    return new Problem.Reason(
        slug, words.getString(slug + ".says"), words.getString(slug + ".source"), firstDate);
  }
}
