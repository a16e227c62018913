package org.linli.shared.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Bean Validation's findings as field errors with our own stable codes. */
final class Violations {
  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("NotNull", "required"),
          Map.entry("NotBlank", "required"),
          Map.entry("NotEmpty", "required"),
          Map.entry("Size", "size"),
          Map.entry("Pattern", "pattern"),
          Map.entry("Min", "range"),
          Map.entry("Max", "range"),
          Map.entry("Positive", "range"),
          Map.entry("PositiveOrZero", "range"));

  private Violations() {}

  static List<Problem.FieldError> errors(ConstraintViolationException e) {
    return e.getConstraintViolations().stream()
        .map(v -> new Problem.FieldError(field(v), code(v), v.getMessage()))
        .sorted(
            Comparator.comparing(Problem.FieldError::field).thenComparing(Problem.FieldError::code))
        .toList();
  }

  private static String code(ConstraintViolation<?> v) {
    var name = v.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    return CODES.getOrDefault(name, "malformed");
  }

  /** Path without the method's and its body parameter's own name: {@code guide.papers[2]}. */
  private static String field(ConstraintViolation<?> v) {
    var nodes = StreamSupport.stream(v.getPropertyPath().spliterator(), false).toList();
    var properties =
        nodes.stream()
            .filter(
                n ->
                    n.getKind() == ElementKind.PROPERTY
                        || n.getKind() == ElementKind.CONTAINER_ELEMENT)
            .map(Object::toString)
            .collect(Collectors.joining("."));
    return properties.isEmpty() ? Parameters.nameOf(v, nodes) : properties;
  }
}
