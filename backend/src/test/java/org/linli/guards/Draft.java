package org.linli.guards;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A good request in the making: it succeeds when sent by somebody who may. */
final class Draft {
  private static final ObjectMapper JSON = new ObjectMapper();
  final Map<String, String> path = new LinkedHashMap<>();
  final Map<String, String> query = new LinkedHashMap<>();
  final Map<String, Object> body = new LinkedHashMap<>();
  private byte[] file;
  private String version;
  private String token;
  private String shown;
  private boolean spent;

  static Draft draft() {
    return new Draft();
  }

  /** Fills a path parameter. */
  static Draft at(String parameter, Object value) {
    var draft = new Draft();
    draft.path.put(parameter, value.toString());
    return draft;
  }

  /** A field of the body. */
  Draft with(String field, Object value) {
    body.put(field, value);
    return this;
  }

  Draft query(String parameter, Object value) {
    query.put(parameter, value.toString());
    return this;
  }

  /** The body is this file. */
  Draft file(byte... content) {
    file = content;
    return this;
  }

  /** The ETag for If-Match. */
  Draft version(String tag) {
    version = tag;
    return this;
  }

  /** The token of the ticket that is asked for. */
  Draft token(String ofTheTicket) {
    token = ofTheTicket;
    return this;
  }

  /** Whoever has the role here is shown this; whoever has it elsewhere is not. */
  Draft shows(Object id) {
    shown = id.toString();
    return this;
  }

  /** Ends the caller's session or changes the password: somebody new must come after. */
  Draft spendsTheCaller() {
    spent = true;
    return this;
  }

  String token() {
    return token;
  }

  String shown() {
    return shown;
  }

  boolean isSpent() {
    return spent;
  }

  /** As it goes out, still without any credentials. */
  Call call(Operations.Operation operation) {
    var call =
        Call.of(operation.method(), target(operation))
            .header("Accept-Language", "en")
            .header("If-Match", version);
    if (operation.isRead()) {
      return call;
    }
    return file == null
        ? call.header("Content-Type", "application/json").body(bodyText())
        : call.header("Content-Type", Call.FILE).body(file);
  }

  String target(Operations.Operation operation) {
    var target = Operations.BASE + operation.path();
    for (var parameter : operation.in("path")) {
      target = target.replace("{" + parameter.name() + "}", path.get(parameter.name()));
    }
    var pairs =
        query.entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return pairs.isEmpty() ? target : target + "?" + pairs;
  }

  private String bodyText() {
    try {
      return JSON.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
