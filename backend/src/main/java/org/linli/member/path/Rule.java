package org.linli.member.path;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The rules of the way, each small and named. What a rule says, and in which paper it is written,
 * stand beside this class ({@code <slug>.says}, {@code <slug>.source}), one file per language.
 * Articles of the 细则 are named only up to the 17th, which have kept their numbers.
 */
public enum Rule {
  /** Every step before it is done. */
  STEPS_IN_ORDER(
      a -> a.facts().done().containsAll(a.step().before()) ? Verdict.pass() : Verdict.never()),

  /** A step is taken once, unless it is one that is repeated, and that only until the next. */
  STEP_TAKEN_ONCE(
      a -> !a.facts().isDone(a.step()) || mayBeRepeated(a) ? Verdict.pass() : Verdict.never()),

  /** No step lies before what has happened already. */
  DAYS_IN_ORDER(a -> Verdict.from(a.facts().lastOn(), a.on())),

  /** Somebody stands as the steps before have left them. */
  STANDING_FITS(a -> a.step().fits(a.facts().status()) ? Verdict.pass() : Verdict.never()),

  /** It is known when somebody was born. */
  BIRTH_DATE_KNOWN(
      a ->
          a.step() == Step.APPLICATION_RECEIVED && a.facts().birthDate() == null
              ? Verdict.never()
              : Verdict.pass()),

  /** Eighteen years old. */
  EIGHTEEN_YEARS_OLD(
      a ->
          a.step() == Step.APPLICATION_RECEIVED && a.facts().birthDate() != null
              ? Verdict.from(a.facts().birthDate().plusYears(18), a.on())
              : Verdict.pass()),

  /** One or two contacts. */
  ONE_OR_TWO_CONTACTS(
      a ->
          a.needs(Need.CONTACTS)
                  && (a.told().supporters().isEmpty() || a.told().supporters().size() > 2)
              ? Verdict.never()
              : Verdict.pass()),

  /** Contacts are full members on that day. */
  CONTACTS_ARE_FULL_MEMBERS(
      a -> a.needs(Need.CONTACTS) && !a.supportersAreFull() ? Verdict.never() : Verdict.pass()),

  /** A year of cultivation and more. */
  CULTIVATED_FOR_A_YEAR(
      a ->
          a.step() == Step.TARGET_DECIDED
              ? a.facts()
                  .on(Step.ACTIVIST_CHOSEN)
                  .map(day -> Verdict.from(day.plusYears(1), a.on()))
                  .orElseGet(Verdict::pass)
              : Verdict.pass()),

  /** Two introducers. */
  TWO_INTRODUCERS(
      a ->
          a.needs(Need.INTRODUCERS) && a.told().supporters().size() != 2
              ? Verdict.never()
              : Verdict.pass()),

  /**
   * Introducers are full members on the day they are named; what is entered later of an earlier day
   * may say otherwise.
   */
  INTRODUCERS_ARE_FULL_MEMBERS(
      a -> a.restsOnIntroducers() && !a.supportersAreFull() ? Verdict.never() : Verdict.pass()),

  /** No admission without political review. */
  POLITICAL_REVIEW_FIRST(after(Step.COMMITTEE_REVIEW, Step.POLITICAL_REVIEW)),

  /** No admission without training. */
  TRAINING_FIRST(after(Step.COMMITTEE_REVIEW, Step.TRAINING)),

  /** The level above reviews before the branch meets. */
  PRE_REVIEW_BEFORE_MEETING(after(Step.ADMISSION_MEETING, Step.PRE_REVIEW)),

  /** Somebody from above talks before it is approved. */
  TALK_BEFORE_APPROVAL(after(Step.ADMISSION_APPROVED, Step.TALK_ABOVE)),

  /** The probation is over. */
  PROBATION_OVER(
      a ->
          a.step() == Step.FULL_MEETING
              ? a.facts()
                  .probationEnd()
                  .map(day -> Verdict.from(day, a.on()))
                  .orElseGet(Verdict::pass)
              : Verdict.pass()),

  /** The paper is named. */
  DOCUMENT_NAMED(
      a -> a.needs(Need.DOCUMENT) && !a.told().hasDocument() ? Verdict.never() : Verdict.pass()),

  /** The meeting is named. */
  MEETING_NAMED(
      a -> a.needs(Need.MEETING) && !a.told().hasMeeting() ? Verdict.never() : Verdict.pass()),

  /** The party group is named. */
  GROUP_NAMED(a -> a.needs(Need.GROUP) && !a.told().hasGroup() ? Verdict.never() : Verdict.pass()),

  /** A probation is extended once. */
  EXTENDED_ONCE(a -> Verdict.pass()),

  /** By six months at least. */
  EXTENDED_BY_SIX_MONTHS(a -> Verdict.pass()),

  /** By a year at most. */
  EXTENDED_BY_A_YEAR_AT_MOST(a -> Verdict.pass());

  private final Function<Attempt, Verdict> check;

  Rule(Function<Attempt, Verdict> check) {
    this.check = check;
  }

  /** Its public name. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether, and until when, it holds the step back. */
  public Optional<Hold> check(Attempt attempt) {
    var verdict = check.apply(attempt);
    return verdict.passes() ? Optional.empty() : Optional.of(new Hold(this, verdict.firstDate()));
  }

  /** Everything that holds the step back, in the order of the rules. */
  public static List<Hold> holding(Attempt attempt) {
    return Arrays.stream(values()).flatMap(rule -> rule.check(attempt).stream()).toList();
  }

  /**
   * What stands against an extension of the probation until that day.
   *
   * @param until the day the probation is to be over
   */
  public static List<Hold> holdingExtension(Facts facts, LocalDate until) {
    if (facts.probationUntil() != null) {
      return List.of(new Hold(EXTENDED_ONCE, null));
    }
    var end = facts.regularProbationEnd().orElseThrow();
    if (until.isBefore(end.plusMonths(6))) {
      return List.of(new Hold(EXTENDED_BY_SIX_MONTHS, end.plusMonths(6)));
    }
    return until.isAfter(end.plusYears(1))
        ? List.of(new Hold(EXTENDED_BY_A_YEAR_AT_MOST, null))
        : List.of();
  }

  private static boolean mayBeRepeated(Attempt a) {
    return a.step().isRepeated() && a.step().following().filter(a.facts()::isDone).isEmpty();
  }

  private static Function<Attempt, Verdict> after(Step step, Step first) {
    return a -> a.step() == step && !a.facts().isDone(first) ? Verdict.never() : Verdict.pass();
  }

  /** What a rule finds. */
  private record Verdict(boolean passes, LocalDate firstDate) {
    static Verdict pass() {
      return new Verdict(true, null);
    }

    static Verdict never() {
      return new Verdict(false, null);
    }

    /** From this day on it passes; null for any day. */
    static Verdict from(LocalDate first, LocalDate on) {
      return first == null || !on.isBefore(first) ? pass() : new Verdict(false, first);
    }
  }
}
