package org.linli.shared.openapi;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.linli.shared.http.Versioned;

/** Finds the resource methods. */
final class Endpoints {
  private static final List<Class<? extends java.lang.annotation.Annotation>> VERBS =
      List.of(GET.class, POST.class, PUT.class);

  private Endpoints() {}

  /** By {@code POST /api/v1/halls/{hallId}/tickets}. */
  static Map<String, Endpoint> in(IndexView index) {
    return index.getAnnotations(Path.class).stream()
        .map(a -> a.target())
        .filter(target -> target.kind() == AnnotationTarget.Kind.CLASS)
        .map(AnnotationTarget::asClass)
        .flatMap(resource -> of(resource, index))
        .collect(
            Collectors.toMap(
                e -> key(e.verb(), e.path()), Function.identity(), (same, again) -> same));
  }

  static String key(String verb, String path) {
    return verb + " " + path;
  }

  private static Stream<Endpoint> of(ClassInfo resource, IndexView index) {
    return resource.methods().stream()
        .flatMap(
            method ->
                VERBS.stream()
                    .filter(method::hasAnnotation)
                    .map(verb -> of(verb.getSimpleName(), resource, method, index)));
  }

  private static Endpoint of(String verb, ClassInfo resource, MethodInfo method, IndexView index) {
    var view = index.getClassByName(method.returnType().name());
    var showsVersion =
        view != null && view.interfaceNames().contains(DotName.createSimple(Versioned.class));
    // Whoever overrides it says that it is not.
    var showsOneRow = showsVersion && view.firstMethod("exactlyOneRow") == null;
    return new Endpoint(verb, path(resource, method), method, showsVersion, showsOneRow);
  }

  private static String path(ClassInfo resource, MethodInfo method) {
    var base = resource.declaredAnnotation(Path.class).value().asString();
    var own = method.declaredAnnotation(Path.class);
    return own == null ? base : base + own.value().asString();
  }
}
