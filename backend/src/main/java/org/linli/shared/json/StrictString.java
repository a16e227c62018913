package org.linli.shared.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/**
 * Text that every database can store and everybody can see: a JSON string without NUL, other
 * control characters, lone surrogates and what {@link Unseen} names.
 */
final class StrictString extends StdScalarDeserializer<String> {
  StrictString() {
    super(String.class);
  }

  @Override
  public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      return (String) context.handleUnexpectedToken(String.class, parser);
    }
    var text = parser.getText();
    if (!isPlain(text) || Unseen.isIn(text)) {
      throw context.weirdStringException("", String.class, JsonRefusals.CHARACTERS);
    }
    return Unseen.blanked(text);
  }

  static boolean isPlain(String text) {
    return text.codePoints()
        .noneMatch(
            c ->
                (c < ' ' && c != '\n' && c != '\t' && c != '\r')
                    || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
  }
}
