package org.linli.shared.http;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.List;

/** Puts the {@link PublicWriteLimit} before every write that needs no signing in. */
@Provider
public class PublicWrites implements DynamicFeature {
  private static final List<Class<? extends Annotation>> RULES =
      List.of(PermitAll.class, RolesAllowed.class, Authenticated.class, DenyAll.class);

  private final PublicWriteLimit limit;

  PublicWrites(PublicWriteLimit limit) {
    this.limit = limit;
  }

  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    var method = resource.getResourceMethod();
    var rules = hasRule(method) ? method : resource.getResourceClass();
    if (rules.isAnnotationPresent(PermitAll.class) && !method.isAnnotationPresent(GET.class)) {
      var scarce = method.isAnnotationPresent(Scarce.class);
      context.register((ContainerRequestFilter) request -> limit.check(scarce));
    }
  }

  private static boolean hasRule(AnnotatedElement element) {
    return RULES.stream().anyMatch(element::isAnnotationPresent);
  }
}
