package org.linli.shared.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.List;

/** The public name of a refused method parameter: the query's or header's, or {@code body}. */
final class Parameters {
  private static final String BODY = "body";

  private Parameters() {}

  static String nameOf(ConstraintViolation<?> violation, List<Path.Node> path) {
    var method = path.get(0);
    var leaf = path.get(path.size() - 1);
    if (method.getKind() != ElementKind.METHOD || leaf.getKind() != ElementKind.PARAMETER) {
      return leaf.toString();
    }
    var index = leaf.as(Path.ParameterNode.class).getParameterIndex();
    var types = method.as(Path.MethodNode.class).getParameterTypes().toArray(Class<?>[]::new);
    // The bean is a generated subclass; the annotations stand on the class that was written.
    for (var type = violation.getRootBeanClass();
        type != null && type != Object.class;
        type = superOf(type)) {
      var name = named(declared(type, method.getName(), types), index);
      if (name != null) {
        return name;
      }
    }
    return BODY;
  }

  @SuppressWarnings("unchecked")
  private static <T> Class<T> superOf(Class<T> type) {
    return (Class<T>) type.getSuperclass();
  }

  private static Method declared(Class<?> type, String name, Class<?>... types) {
    try {
      return type.getDeclaredMethod(name, types);
    } catch (NoSuchMethodException e) {
      return null;
    }
  }

  private static String named(Method method, int index) {
    return method == null ? null : named(method.getParameters()[index]);
  }

  private static String named(Parameter parameter) {
    if (parameter.isAnnotationPresent(QueryParam.class)) {
      return parameter.getAnnotation(QueryParam.class).value();
    }
    return parameter.isAnnotationPresent(HeaderParam.class)
        ? parameter.getAnnotation(HeaderParam.class).value()
        : null;
  }
}
