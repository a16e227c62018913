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
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
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
    refuseOpen(endpoints());
  }

  static void refuseOpen(Stream<Method> endpoints) {
    var open = endpoints.filter(m -> !isRuled(m)).map(Method::toGenericString).toList();
    if (!open.isEmpty()) {
      throw new IllegalStateException("Endpoints without a rule of access: " + open);
    }
  }

  /** Every resource method of the application. */
  public Stream<Method> endpoints() {
    return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
        .<Class<?>>map(bean -> bean.getBeanClass())
        .distinct()
        .flatMap(ClosedByDefault::endpointsOf);
  }

  /** Inherited ones too; a rule counts where the method is declared. */
  static Stream<Method> endpointsOf(Class<?> type) {
    return family(type)
        .flatMap(t -> Arrays.stream(t.getDeclaredMethods()))
        .filter(ClosedByDefault::isEndpoint);
  }

  private static Stream<Class<?>> family(Class<?> type) {
    return type == null
        ? Stream.empty()
        : Stream.of(
                Stream.<Class<?>>of(type),
                Arrays.stream(type.getInterfaces()).flatMap(ClosedByDefault::family),
                family(type.getSuperclass()))
            .flatMap(Function.identity());
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
