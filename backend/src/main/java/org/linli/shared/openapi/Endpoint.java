package org.linli.shared.openapi;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import org.linli.shared.file.Upload;
import org.linli.shared.idempotency.Write;
import org.linli.shared.security.Role;

/**
 * A resource method, as far as the contract needs to know it.
 *
 * @param verb GET, POST or PUT
 * @param path with its variables in braces
 * @param showsVersion what it answers with has a version, which becomes the ETag
 * @param showsOneRow nothing else is in it, so that the version tells whether it changed
 */
record Endpoint(
    String verb, String path, MethodInfo method, boolean showsVersion, boolean showsOneRow) {
  private static final List<Class<? extends Annotation>> RULES =
      List.of(PermitAll.class, RolesAllowed.class, Authenticated.class, DenyAll.class);

  boolean isPublic() {
    return rule().filter(a -> is(a, PermitAll.class)).isPresent();
  }

  /** Any one of these opens it; empty where signing in is enough. */
  List<String> roles() {
    return rule()
        .filter(a -> is(a, RolesAllowed.class))
        .map(a -> List.of(a.value().asStringArray()))
        .orElse(List.of());
  }

  boolean isForHolders() {
    return roles().contains(Role.TICKET_HOLDER);
  }

  boolean isForDevices() {
    return roles().contains(Role.KIOSK) || roles().contains(Role.WINDOW_SCREEN);
  }

  boolean isRead() {
    return "GET".equals(verb);
  }

  /** Refuses whoever has not seen the present version. */
  boolean needsVersion() {
    return method.parameters().stream()
        .map(parameter -> parameter.declaredAnnotation(HeaderParam.class))
        .anyMatch(header -> header != null && "If-Match".equals(header.value().asString()));
  }

  boolean answersNothing() {
    return method.returnType().kind() == Type.Kind.VOID;
  }

  /** Runs in one transaction, which may meet another. */
  boolean isWrite() {
    return method.hasDeclaredAnnotation(Write.class)
        || method.declaringClass().hasDeclaredAnnotation(Write.class);
  }

  /** Its body is a file. */
  boolean isUpload() {
    var consumes = method.declaredAnnotation(Consumes.class);
    return consumes != null
        && List.of(consumes.value().asStringArray()).contains(Upload.MEDIA_TYPE);
  }

  boolean takesKey() {
    return "POST".equals(verb) && isWrite();
  }

  /** The method's own rule goes before its class's. */
  private Optional<AnnotationInstance> rule() {
    return Stream.of(method, method.declaringClass())
        .flatMap(target -> RULES.stream().map(target::declaredAnnotation))
        .filter(a -> a != null)
        .findFirst();
  }

  private static boolean is(AnnotationInstance annotation, Class<? extends Annotation> type) {
    return annotation.name().toString().equals(type.getName());
  }
}
