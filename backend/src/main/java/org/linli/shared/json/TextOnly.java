package org.linli.shared.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;

/**
 * Values with exactly one written form; Jackson would also take arrays, numbers and loose
 * spellings.
 */
final class TextOnly<T> extends StdScalarDeserializer<T> {
  private final transient Function<String, T> parse;

  private TextOnly(Class<T> type, Function<String, T> parse) {
    super(type);
    this.parse = parse;
  }

  static TextOnly<UUID> uuid() {
    return new TextOnly<>(UUID.class, Texts::uuid);
  }

  static TextOnly<LocalDate> date() {
    return new TextOnly<>(LocalDate.class, Texts::date);
  }

  static TextOnly<Instant> instant() {
    return new TextOnly<>(Instant.class, Texts::instant);
  }

  @Override
  @SuppressWarnings("unchecked")
  public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      return (T) context.handleUnexpectedToken(handledType(), parser);
    }
    try {
      return parse.apply(parser.getText());
    } catch (IllegalArgumentException | DateTimeException e) {
      throw context.weirdStringException("", handledType(), "malformed");
    }
  }
}
