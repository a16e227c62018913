package org.linli.shared.security;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Refuses to start while any endpoint lacks a stated rule of who may call it. */
@ApplicationScoped
public class ClosedByDefault {
  private static final List<Class<? extends Annotation>> RULES =
      List.of(PermitAll.class, RolesAllowed.class, Authenticated.class, DenyAll.class);
  private final BeanManager beans;

  ClosedByDefault(BeanManager beans) {
    this.beans = beans;
  }

  void check(@Observes StartupEvent start) {
    var open = endpoints().filter(m -> !isRuled(m)).map(Method::toGenericString).toList();
    if (!open.isEmpty()) {
      throw new IllegalStateException("Endpoints without a rule of access: " + open);
    }
  }

  /** Every resource method of the application. */
  public Stream<Method> endpoints() {
    return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
        .<Class<?>>map(bean -> bean.getBeanClass())
        .filter(type -> type.isAnnotationPresent(Path.class))
        .distinct()
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(ClosedByDefault::isEndpoint);
  }

  static boolean isEndpoint(Method method) {
    return Arrays.stream(method.getAnnotations())
        .anyMatch(a -> a.annotationType().isAnnotationPresent(HttpMethod.class));
  }

  static boolean isRuled(Method method) {
    return RULES.stream()
        .anyMatch(
            rule ->
                method.isAnnotationPresent(rule)
                    || method.getDeclaringClass().isAnnotationPresent(rule));
  }
}
