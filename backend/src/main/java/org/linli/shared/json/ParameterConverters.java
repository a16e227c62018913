package org.linli.shared.json;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;

/**
 * Paths and queries read as strictly as bodies: a malformed id in a path is 404, a malformed query
 * parameter 400.
 */
@Provider
public class ParameterConverters implements ParamConverterProvider {
  /** What bytes that are no UTF-8 were decoded to before we see them. */
  private static final char UNDECODABLE = '\ufffd';

  @Override
  @SuppressWarnings({"unchecked", "rawtypes"})
  public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
    Function<String, ?> parse = null;
    if (type == UUID.class) {
      parse = Texts::uuid;
    } else if (type == LocalDate.class) {
      parse = Texts::date;
    } else if (type == Integer.class) {
      parse = text -> Math.toIntExact(Texts.number(text));
    } else if (type == Long.class) {
      parse = Texts::number;
    } else if (type == Boolean.class) {
      parse = ParameterConverters::flag;
    } else if (type == String.class) {
      parse = ParameterConverters::plain;
    } else if (type.isEnum()) {
      parse = text -> Enum.valueOf((Class) type, text);
    }
    return parse == null ? null : new Strict<>((Function<String, T>) parse, annotations);
  }

  private static String plain(String text) {
    if (!StrictString.isPlain(text) || text.indexOf(UNDECODABLE) >= 0) {
      throw new IllegalArgumentException("characters");
    }
    return Unseen.blanked(text);
  }

  private static Boolean flag(String text) {
    if (!text.equals("true") && !text.equals("false")) {
      throw new IllegalArgumentException("neither true nor false");
    }
    return Boolean.valueOf(text);
  }

  private record Strict<T>(Function<String, T> parse, Annotation[] annotations)
      implements ParamConverter<T> {
    @Override
    public T fromString(String text) {
      if (text == null) {
        return null;
      }
      try {
        return parse.apply(text);
      } catch (RuntimeException e) {
        // Wrapped, since the framework turns any other exception into a bare 404.
        var refusal = refusal();
        throw new WebApplicationException(refusal, refusal.type().status());
      }
    }

    private ProblemException refusal() {
      return Arrays.stream(annotations).anyMatch(PathParam.class::isInstance)
          ? new ProblemException(CommonProblem.NOT_FOUND)
          : ProblemException.field(name(), "malformed");
    }

    private String name() {
      return Arrays.stream(annotations)
          .filter(QueryParam.class::isInstance)
          .map(a -> ((QueryParam) a).value())
          .findFirst()
          .orElse("");
    }

    @Override
    public String toString(T value) {
      return String.valueOf(value);
    }
  }
}
