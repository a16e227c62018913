package org.linli.shared.problem;

import io.vertx.ext.web.RoutingContext;

/** Lets a Vert.x filter refuse a request before any resource is reached. */
public final class Refuse {
  private Refuse() {}

  public static void request(RoutingContext context, ProblemType type) {
    request(context, new ProblemException(type));
  }

  public static void request(RoutingContext context, ProblemException refusal) {
    ProblemMappers.send(context, refusal);
  }
}
