package org.linli.shared.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.Languages;
import org.linli.shared.problem.ProblemException;

/** ETag from the row's version; 304 for a reader who has it; If-Match for a writer. */
public class EntityTags {
  private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})(\\.[a-z]{2})?\"");
  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;

  /**
   * The version a writer saw.
   *
   * @throws ProblemException version-required without the header, stale-version if it is none of
   *     ours
   */
  public static long required(String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new ProblemException(CommonProblem.VERSION_REQUIRED);
    }
    var tag = TAG.matcher(ifMatch.strip());
    if (!tag.matches()) {
      throw new ProblemException(CommonProblem.STALE_VERSION);
    }
    return Long.parseLong(tag.group(1));
  }

  /** Refuses a writer who saw an older version than the row has. */
  public static void check(long seen, long current) {
    if (seen != current) {
      throw new ProblemException(CommonProblem.STALE_VERSION);
    }
  }

  @ServerResponseFilter
  public void tag(ContainerRequestContext request, ContainerResponseContext response) {
    if (!(response.getEntity() instanceof Versioned versioned)) {
      // Anything else is computed for this caller at this moment.
      response.getHeaders().putIfAbsent("Cache-Control", List.of("no-store"));
      return;
    }
    // The words are in the caller's language, and another language is another content.
    var language = Languages.of(request.getHeaderString("Accept-Language")).getLanguage();
    var tag = "\"" + versioned.version() + "." + language + "\"";
    response.getHeaders().putSingle("ETag", tag);
    response.getHeaders().putSingle("Cache-Control", "private, no-cache");
    response.getHeaders().putSingle("Vary", "Accept-Language, Cookie, Authorization");
    var known = request.getHeaderString("If-None-Match");
    if (versioned.exactlyOneRow()
        && "GET".equals(request.getMethod())
        && response.getStatus() == OK
        && tag.equals(known)) {
      response.setEntity(null);
      response.setStatus(NOT_MODIFIED);
    }
  }
}
