package org.linli.shared.openapi;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.models.Operation;
import org.linli.shared.file.FileProblem;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemType;

/** Which refusals follow from what an endpoint is. */
final class CommonRefusals {
  private CommonRefusals() {}

  static List<ProblemType> of(Operation operation, Endpoint endpoint) {
    var all = new ArrayList<ProblemType>();
    input(operation, all);
    if (!endpoint.isPublic()) {
      all.add(CommonProblem.NOT_SIGNED_IN);
    }
    if (!endpoint.roles().isEmpty()) {
      all.add(CommonProblem.NOT_ALLOWED);
    }
    if (!endpoint.isRead()) {
      all.add(CommonProblem.FOREIGN_ORIGIN);
    }
    if (endpoint.path().contains("{")) {
      all.add(CommonProblem.NOT_FOUND);
    }
    if (endpoint.isWrite()) {
      all.add(CommonProblem.CONFLICT);
    }
    if (endpoint.isUpload()) {
      all.addAll(List.of(FileProblem.values()));
    }
    if (endpoint.takesKey()) {
      all.add(CommonProblem.STILL_RUNNING);
      all.add(CommonProblem.KEY_REUSED);
    }
    if (endpoint.isPublic() && !endpoint.isRead()) {
      all.add(CommonProblem.TOO_MANY_REQUESTS);
    }
    if (endpoint.needsVersion()) {
      all.add(CommonProblem.STALE_VERSION);
      all.add(CommonProblem.VERSION_REQUIRED);
    }
    all.add(CommonProblem.UNAVAILABLE);
    return all;
  }

  /** A bad address, a parameter named twice and a bad header are refused everywhere. */
  private static void input(Operation operation, List<ProblemType> all) {
    all.add(CommonProblem.INVALID_INPUT);
    all.add(CommonProblem.MALFORMED_REQUEST);
    if (operation.getRequestBody() != null) {
      all.add(CommonProblem.BODY_TOO_LARGE);
      all.add(CommonProblem.UNSUPPORTED_MEDIA_TYPE);
    }
  }
}
