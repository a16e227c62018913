package org.linli.shared.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.logging.Log;
import io.quarkus.micrometer.runtime.binder.vertx.HttpRequestMetric;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.json.Json;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.linli.shared.http.RequestIds;

/**
 * Every error leaves as a problem: thrown in a resource (the mapper) or before one was reached (the
 * router's failure handler and the catch-all for unknown API paths).
 */
class ProblemMappers {
  private static final String HEADER_LANGUAGE = "Accept-Language";
  private static final String REFUSED = "/api/refused";
  private static final String RETRY_AFTER = "Retry-After";

  @ServerExceptionMapper({
    ProblemException.class,
    ConstraintViolationException.class,
    MismatchedInputException.class,
    WebApplicationException.class,
    UnauthorizedException.class,
    AuthenticationFailedException.class,
    ForbiddenException.class,
    Throwable.class
  })
  Response map(Throwable thrown, UriInfo uri, RoutingContext context) {
    var refusal = refusalOf(thrown, uri.getPath());
    var problem = inWords(refusal, context);
    var response =
        Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(Json.encode(problem));
    if (refusal.retryAfterSeconds() > 0) {
      response.header(RETRY_AFTER, refusal.retryAfterSeconds());
    }
    return response.build();
  }

  /** Failures outside resources; the body is written here since no JAX-RS runs. */
  void onRouter(@Observes Router router) {
    router.route("/api/*").order(Integer.MIN_VALUE + 1).failureHandler(this::fail);
    router
        .route("/api/*")
        .order(Integer.MAX_VALUE)
        .handler(context -> send(context, new ProblemException(CommonProblem.NOT_FOUND)));
    // A path that cannot be matched against any route.
    router.errorHandler(400, this::fail);
  }

  private void fail(RoutingContext context) {
    if (context.failure() instanceof HttpClosedException
        || context.failure() instanceof IOException) {
      // The caller hung up: nobody to tell, and no failure of ours.
      return;
    }
    var status = context.statusCode();
    var refusal =
        context.failure() == null ? Refusals.ofStatus(status) : Refusals.of(context.failure());
    if (refusal == null && status >= 400 && status < 500) {
      refusal = Refusals.ofStatus(status);
    }
    send(context, refusal == null ? ours(context.failure(), context.request().path()) : refusal);
  }

  /** Writes a refusal from a Vert.x handler. */
  static void send(RoutingContext context, ProblemException refusal) {
    if (context.response().ended() || context.response().headWritten()) {
      context.request().connection().close();
      return;
    }
    RequestIds.assign(context);
    countAsRefused(context);
    var problem = inWords(refusal, context);
    if (!context.request().isEnded()) {
      // The rest of the body is not worth reading: answer, then close.
      context.response().putHeader("Connection", "close");
    }
    if (refusal.retryAfterSeconds() > 0) {
      context.response().putHeader(RETRY_AFTER, Integer.toString(refusal.retryAfterSeconds()));
    }
    context
        .response()
        .setStatusCode(problem.status())
        .putHeader("Content-Type", Problem.MEDIA_TYPE)
        .end(Json.encode(problem));
  }

  /** One name in the metrics for all of these: any caller can think up addresses without end. */
  private static void countAsRefused(RoutingContext context) {
    var metric = HttpRequestMetric.getRequestMetric(context);
    if (metric != null) {
      metric.setTemplatePath(REFUSED);
    }
  }

  private static Problem inWords(ProblemException refusal, RoutingContext context) {
    var language = Languages.of(context.request().getHeader(HEADER_LANGUAGE));
    return Problems.of(refusal, language, context.request().path());
  }

  private static ProblemException refusalOf(Throwable thrown, String path) {
    var refusal = Refusals.of(thrown);
    return refusal == null ? ours(thrown, path) : refusal;
  }

  private static ProblemException ours(Throwable thrown, String path) {
    Log.errorf(thrown, "Unexpected failure at %s", path);
    return new ProblemException(CommonProblem.INTERNAL_ERROR);
  }
}
