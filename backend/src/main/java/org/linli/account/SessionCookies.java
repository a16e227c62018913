package org.linli.account;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.NewCookie;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * The cookie that carries a session's secret: out of reach of scripts, not sent along from other
 * sites, gone with the browser.
 */
@ApplicationScoped
public class SessionCookies {
  static final String NAME = "linli_session";
  private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");
  private static final int NO_CONTENT = 204;

  /** Leaves out an attribute that no browser reads. */
  private static final int NO_VERSION = 0;

  private final SignInConfig config;

  SessionCookies(SignInConfig config) {
    this.config = config;
  }

  /** Null without a cookie that could be ours. */
  static String secretIn(HttpServerRequest request) {
    var cookie = request.getCookie(NAME);
    return cookie != null && SECRET.matcher(cookie.getValue()).matches() ? cookie.getValue() : null;
  }

  @ServerResponseFilter
  public void answer(ContainerResponseContext response) {
    if (response.getEntity() instanceof SignedIn signedIn) {
      set(response, cookie(signedIn.token()).build());
      response.setEntity(signedIn.me());
    } else if (response.getEntity() instanceof SignedOut) {
      set(response, cookie("").maxAge(0).build());
      response.setEntity(null);
      response.setStatus(NO_CONTENT);
    }
  }

  private static void set(ContainerResponseContext response, NewCookie cookie) {
    response.getHeaders().add("Set-Cookie", cookie);
  }

  private NewCookie.Builder cookie(String value) {
    return new NewCookie.Builder(NAME)
        .value(value)
        .version(NO_VERSION)
        .path("/")
        .httpOnly(true)
        .secure(config.secureCookie())
        .sameSite(NewCookie.SameSite.LAX);
  }
}
