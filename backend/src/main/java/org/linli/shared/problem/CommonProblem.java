package org.linli.shared.problem;

/** Refusals that any endpoint may answer. */
public enum CommonProblem implements ProblemType {
  /** A field is missing, malformed or out of bounds; {@code errors} says which. */
  INVALID_INPUT(400),
  /** The request is no HTTP or JSON that we can read. */
  MALFORMED_REQUEST(400),
  /** No session, or one that has ended. */
  NOT_SIGNED_IN(401),
  /** Signed in, but without the right to do this. */
  NOT_ALLOWED(403),
  /** The request came from a page of another origin. */
  FOREIGN_ORIGIN(403),
  /** Not there, or not for this caller to see. */
  NOT_FOUND(404),
  /** The path exists, the method does not. */
  METHOD_NOT_ALLOWED(405),
  /** We answer JSON only (and event streams where stated). */
  NOT_ACCEPTABLE(406),
  /** Somebody else changed the same thing at the same time; load and try again. */
  CONFLICT(409),
  /** The first request with this Idempotency-Key still runs. */
  STILL_RUNNING(409),
  /** If-Match names an older version. */
  STALE_VERSION(412),
  /** Body over the limit. */
  BODY_TOO_LARGE(413),
  /** Path or query over the limit. */
  URI_TOO_LONG(414),
  /** The body is not application/json. */
  UNSUPPORTED_MEDIA_TYPE(415),
  /** The Idempotency-Key was used for another request. */
  KEY_REUSED(422),
  /** PUT needs If-Match. */
  VERSION_REQUIRED(428),
  /** So much at once from one address; it passes. */
  TOO_MANY_REQUESTS(429),
  /** Headers over the limit. */
  HEADERS_TOO_LARGE(431),
  /** Our fault; the request id finds it in the log. */
  INTERNAL_ERROR(500),
  /** The database is away for a moment; the same key sent again does nothing twice. */
  UNAVAILABLE(503);

  private final int status;

  CommonProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
