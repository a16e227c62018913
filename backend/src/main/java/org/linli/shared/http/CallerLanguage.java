package org.linli.shared.http;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.ResourceBundle;
import org.linli.shared.problem.Languages;

/**
 * The language of the request at hand, as the key of (id, language) rows; Chinese where there is
 * none.
 */
@ApplicationScoped
public class CallerLanguage {
  private final CurrentVertxRequest request;

  CallerLanguage(CurrentVertxRequest request) {
    this.request = request;
  }

  /** {@code zh-CN} or {@code en}. */
  public String tag() {
    var current = Arc.container().requestContext().isActive() ? request.getCurrent() : null;
    return Languages.tag(
        Languages.of(current == null ? null : current.request().getHeader("Accept-Language")));
  }

  /** The texts beside a class, in this language. */
  public ResourceBundle words(Class<?> owner) {
    return Languages.words(owner, Locale.forLanguageTag(tag()));
  }
}
