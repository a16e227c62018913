package org.linli.shared.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Before and after, by field, as a small JSON object: {@code {"status":["WAITING","CALLED"]}}. */
public final class Changes {
  static final int LONGEST = 4000;
  private static final int LONGEST_TEXT = 120;
  private static final String MASK = "***";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};
  private final Map<String, List<String>> fields = new LinkedHashMap<>();

  private Changes() {}

  public static Changes none() {
    return new Changes();
  }

  public static Changes of(String field, Object before, Object after) {
    return none().and(field, before, after);
  }

  /** Fields that did not change are left out. */
  public Changes and(String field, Object before, Object after) {
    if (!Objects.equals(before, after)) {
      fields.put(field, Arrays.asList(text(before), text(after)));
    }
    return this;
  }

  /** A sensitive field: that it changed is recorded, what it holds is not. */
  public Changes masked(String field, Object before, Object after) {
    if (!Objects.equals(before, after)) {
      fields.put(field, Arrays.asList(before == null ? null : MASK, after == null ? null : MASK));
    }
    return this;
  }

  /** Whether one of these fields changed. */
  public boolean touches(String... names) {
    return Arrays.stream(names).anyMatch(fields::containsKey);
  }

  String json() {
    var json = write(fields);
    if (json.length() <= LONGEST) {
      return json;
    }
    // Too many long fields at once: the names still say what was touched.
    var names = new LinkedHashMap<String, List<String>>();
    fields.keySet().forEach(name -> names.put(name, List.of()));
    return write(names);
  }

  private static String write(Map<String, List<String>> fields) {
    try {
      return JSON.writeValueAsString(fields);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts can always be written", e);
    }
  }

  /** Reads back what {@link #json()} wrote. */
  static Map<String, List<String>> parse(String json) {
    try {
      return JSON.readValue(json, FIELDS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an audit entry was not written by us", e);
    }
  }

  private static String text(Object value) {
    if (value == null) {
      return null;
    }
    var text = value.toString();
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
  }
}
