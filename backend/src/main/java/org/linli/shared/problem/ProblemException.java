package org.linli.shared.problem;

import java.time.LocalDate;
import java.util.List;

/**
 * A refusal on its way to the caller. Rolls the transaction back; carries no stack trace, since it
 * is no fault of ours.
 */
public class ProblemException extends RuntimeException {
  private final transient ProblemType type;
  private final transient Object[] words;
  private final transient List<Problem.FieldError> errors;
  private final transient List<Problem.Reason> reasons;
  private final int retryAfterSeconds;

  /**
   * @param words fill {0}, {1}… in the detail; nothing that its reader may not see. Logs show the
   *     slug alone
   */
  public ProblemException(ProblemType type, Object... words) {
    this(type, words, null, null, 0);
  }

  private ProblemException(
      ProblemType type,
      Object[] words,
      List<Problem.FieldError> errors,
      List<Problem.Reason> reasons,
      int retryAfterSeconds) {
    super(type.slug(), null, false, false);
    this.type = type;
    this.words = words;
    this.errors = errors;
    this.reasons = reasons;
    this.retryAfterSeconds = retryAfterSeconds;
  }

  /** A refusal that passes: the caller may try again after so many seconds. */
  public static ProblemException retryAfter(int seconds, ProblemType type, Object... words) {
    return new ProblemException(type, words, null, null, seconds);
  }

  /** A refusal of named fields. */
  public static ProblemException fields(ProblemType type, List<Problem.FieldError> errors) {
    return new ProblemException(type, new Object[0], errors, null, 0);
  }

  /** A refusal of one field, its message taken from {@code <slug>.<code>}. */
  public static ProblemException field(String field, String code) {
    return fields(CommonProblem.INVALID_INPUT, List.of(new Problem.FieldError(field, code, null)));
  }

  /** A refusal of a day that is too early, which tells the first one that would do. */
  public static ProblemException tooEarly(String field, LocalDate first) {
    return beyond(field, "too-early", first);
  }

  /** A refusal of a day that is too late, which tells the last one that would do. */
  public static ProblemException tooLate(String field, LocalDate last) {
    return beyond(field, "too-late", last);
  }

  private static ProblemException beyond(String field, String code, LocalDate bound) {
    var error = new Problem.FieldError(field, code, null);
    return new ProblemException(
        CommonProblem.INVALID_INPUT, new Object[] {bound}, List.of(error), null, 0);
  }

  /** A refusal by named rules, in the caller's language already. */
  public static ProblemException because(ProblemType type, List<Problem.Reason> reasons) {
    return new ProblemException(type, new Object[0], null, reasons, 0);
  }

  public ProblemType type() {
    return type;
  }

  Object[] words() {
    return words;
  }

  /** Which fields are refused, and why; null where it is not about fields. */
  public List<Problem.FieldError> errors() {
    return errors;
  }

  List<Problem.Reason> reasons() {
    return reasons;
  }

  int retryAfterSeconds() {
    return retryAfterSeconds;
  }
}
