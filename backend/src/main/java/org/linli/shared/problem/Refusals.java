package org.linli.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import org.linli.shared.database.DatabaseTrouble;
import org.linli.shared.json.JsonRefusals;

/**
 * Turns whatever was thrown into the refusal the caller should see; null when it is our own fault.
 */
public final class Refusals {
  private static final int RETRY_SECONDS = 2;

  private Refusals() {}

  public static ProblemException of(Throwable thrown) {
    for (var t = thrown; t != null; t = t.getCause()) {
      var refusal = one(t);
      if (refusal != null) {
        return refusal;
      }
    }
    return null;
  }

  private static ProblemException one(Throwable t) {
    if (t instanceof ProblemException problem) {
      return problem;
    }
    if (t instanceof ConstraintViolationException violations) {
      return ProblemException.fields(CommonProblem.INVALID_INPUT, Violations.errors(violations));
    }
    if (t instanceof JsonProcessingException json) {
      return JsonRefusals.of(json);
    }
    if (t instanceof UnauthorizedException || t instanceof AuthenticationFailedException) {
      return new ProblemException(CommonProblem.NOT_SIGNED_IN);
    }
    if (t instanceof ForbiddenException) {
      return new ProblemException(CommonProblem.NOT_ALLOWED);
    }
    if (DatabaseTrouble.isAway(t)) {
      return ProblemException.retryAfter(RETRY_SECONDS, CommonProblem.UNAVAILABLE);
    }
    if (DatabaseTrouble.isPassing(t) || DatabaseTrouble.isDuplicate(t)) {
      return new ProblemException(CommonProblem.CONFLICT);
    }
    // Its cause, if any, is more telling than its status.
    if (t instanceof WebApplicationException web && web.getCause() == null) {
      return ofStatus(web.getResponse().getStatus());
    }
    if (t instanceof WebApplicationException web && of(web.getCause()) == null) {
      return ofStatus(web.getResponse().getStatus());
    }
    return null;
  }

  /** The refusal for a bare HTTP status; null for 5xx. */
  public static ProblemException ofStatus(int status) {
    var known =
        List.of(CommonProblem.values()).stream().filter(p -> p.status() == status).findFirst();
    if (known.isPresent()) {
      return status == 400
          ? new ProblemException(CommonProblem.MALFORMED_REQUEST)
          : new ProblemException(known.get());
    }
    return status >= 500 ? null : new ProblemException(CommonProblem.MALFORMED_REQUEST);
  }
}
