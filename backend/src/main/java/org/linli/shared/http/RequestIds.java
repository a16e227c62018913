package org.linli.shared.http;

import org.jboss.logging.MDC;

/** The id of the request at hand, for logs, problems and audit rows. */
public final class RequestIds {
  public static final String HEADER = "X-Request-Id";
  static final String MDC_KEY = "requestId";

  private RequestIds() {}

  /** Null outside a request (schedulers, commands). */
  public static String current() {
    return (String) MDC.get(MDC_KEY);
  }
}
