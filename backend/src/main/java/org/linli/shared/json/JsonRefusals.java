package org.linli.shared.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.Problem;
import org.linli.shared.problem.ProblemException;

/**
 * What Jackson refused, as a field error; its own message may quote the input and is never passed
 * on.
 */
public final class JsonRefusals {
  static final String CHARACTERS = "characters";
  private static final String WHOLE = "body";
  private static final Pattern DUPLICATE = Pattern.compile("^Duplicate field '([\\w-]{1,40})'.*");

  private JsonRefusals() {}

  public static ProblemException of(JsonProcessingException e) {
    if (e instanceof JsonMappingException mapping) {
      if (mapping.getCause() instanceof InputCoercionException) {
        return field(path(mapping), "range");
      }
      // A stream error inside a nested value arrives wrapped.
      return mapping.getCause() instanceof StreamReadException inner
          ? of(inner)
          : field(path(mapping), code(mapping));
    }
    if (e instanceof StreamConstraintsException) {
      var tooDeep = String.valueOf(e.getOriginalMessage()).startsWith("Document nesting depth");
      return field("", tooDeep ? "depth" : "size");
    }
    var duplicate = DUPLICATE.matcher(String.valueOf(e.getOriginalMessage()));
    return duplicate.matches()
        ? field(duplicate.group(1), "duplicate")
        : new ProblemException(CommonProblem.MALFORMED_REQUEST);
  }

  private static ProblemException field(String field, String code) {
    return ProblemException.fields(
        CommonProblem.INVALID_INPUT,
        List.of(new Problem.FieldError(field.isEmpty() ? WHOLE : field, code, null)));
  }

  private static String code(JsonMappingException e) {
    if (e instanceof UnrecognizedPropertyException) {
      return "unknown";
    }
    if (e instanceof InvalidNullException) {
      return "required";
    }
    if (e instanceof InvalidFormatException format) {
      return format.getTargetType() != null && format.getTargetType().isEnum()
          ? "choice"
          : format.getOriginalMessage().contains(CHARACTERS) ? CHARACTERS : "malformed";
    }
    var message = String.valueOf(e.getOriginalMessage());
    if (message.startsWith("Trailing token")) {
      return "trailing";
    }
    return e instanceof MismatchedInputException ? "type" : "malformed";
  }

  private static String path(JsonMappingException e) {
    return e.getPath().stream()
        .map(
            r -> r.getFieldName() == null ? "[" + r.getIndex() + "]" : "." + safe(r.getFieldName()))
        .collect(Collectors.joining())
        .replaceFirst("^\\.", "");
  }

  /** An unknown field's name is the caller's own text: keep it short and plain. */
  private static String safe(String name) {
    var plain = name.replaceAll("[^\\w-]", "?");
    return plain.length() <= 40 ? plain : plain.substring(0, 40) + "…";
  }
}
