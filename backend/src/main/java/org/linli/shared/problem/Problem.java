package org.linli.shared.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
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
    @Nullable List<FieldError> errors) {
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
}
