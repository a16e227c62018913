package org.linli.shared.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * RFC 9457 problem details, the one shape of every error.
 *
 * @param type {@code urn:linli:problem:<slug>}, stable, for programs
 * @param title what happened, in the caller's language
 * @param detail this case, and what to do about it
 * @param instance the path that was asked for
 * @param requestId also in the response header X-Request-Id and in the log
 * @param errors what is wrong with each field; only with status 400
 * @param reasons the named rules that stand against it, where a room has such
 */
@Schema
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    String requestId,
    @Nullable List<FieldError> errors,
    @Nullable List<Reason> reasons) {
  public static final String MEDIA_TYPE = "application/problem+json";
  public static final String TYPE_PREFIX = "urn:linli:problem:";

  /**
   * One field that was refused.
   *
   * @param field path in the body ({@code papers[2]}) or name of the parameter
   * @param code stable reason: required, size, pattern, type, unknown, duplicate, malformed, …
   * @param message the same for a person
   */
  public record FieldError(String field, String code, String message) {}

  /**
   * One rule that stands against what was asked for.
   *
   * @param rule its stable name
   * @param says what it asks for, in the caller's language
   * @param source where it is written
   * @param firstDate from when on it will be kept; null if no day alone will do
   */
  public record Reason(String rule, String says, String source, @Nullable LocalDate firstDate) {}
}
