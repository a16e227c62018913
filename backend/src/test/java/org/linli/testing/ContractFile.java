package org.linli.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The published contract at the project's top, and the one way to write it. */
public final class ContractFile {
  private static final Path FILE = Path.of("..", "openapi.yaml");
  private static final List<String> TOP =
      List.of("openapi", "info", "servers", "tags", "paths", "components");
  private static final List<String> OPERATION =
      List.of(
          "operationId",
          "tags",
          "summary",
          "description",
          "security",
          "parameters",
          "requestBody",
          "responses");
  private static final List<String> RESPONSE = List.of("description", "headers", "content");
  private static final List<String> SCHEMA =
      List.of("$ref", "type", "format", "description", "required", "properties");

  /** A bare 2026-11-23 would be read as a date rather than a text. */
  private static final StringQuotingChecker QUOTES =
      new StringQuotingChecker.Default() {
        @Override
        public boolean needToQuoteValue(String value) {
          return super.needToQuoteValue(value) || Character.isDigit(value.charAt(0));
        }

        @Override
        public boolean needToQuoteName(String name) {
          return super.needToQuoteName(name) || Character.isDigit(name.charAt(0));
        }
      };

  private static final ObjectMapper YAML =
      new ObjectMapper(
          YAMLFactory.builder()
              .stringQuotingChecker(QUOTES)
              .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
              .enable(YAMLGenerator.Feature.LITERAL_BLOCK_STYLE)
              .disable(YAMLGenerator.Feature.SPLIT_LINES)
              .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
              .build());

  private ContractFile() {}

  public static JsonNode read() {
    return parse(text());
  }

  public static String text() {
    try {
      return Files.readString(FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static void write(String text) {
    try {
      Files.writeString(FILE, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static JsonNode parse(String yaml) {
    try {
      return YAML.readTree(yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same contract always has the same text: sorted, each part in the order people read it. */
  public static String format(JsonNode contract) {
    var sorted = (ObjectNode) order(contract, TOP);
    sorted.set("paths", byName(sorted.get("paths")));
    sorted.get("paths").forEach(ContractFile::orderPath);
    sorted.get("components").properties().forEach(part -> part.setValue(byName(part.getValue())));
    sorted.set("components", byName(sorted.get("components")));
    sorted.get("components").path("responses").properties().forEach(ContractFile::orderResponse);
    orderSchemas(sorted.get("paths"));
    List.of("schemas", "parameters", "headers")
        .forEach(part -> orderSchemas(sorted.get("components").path(part)));
    try {
      return YAML.writeValueAsString(sorted);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void orderPath(JsonNode path) {
    path.properties()
        .forEach(
            verb -> {
              var operation = (ObjectNode) order(verb.getValue(), OPERATION);
              operation.set("responses", byName(operation.get("responses")));
              operation.get("responses").properties().forEach(ContractFile::orderResponse);
              verb.setValue(operation);
            });
  }

  private static void orderResponse(Map.Entry<String, JsonNode> response) {
    response.setValue(order(response.getValue(), RESPONSE));
  }

  /** Bean Validation's constraints come in no order of their own. */
  private static void orderSchemas(JsonNode in) {
    if (in.isArray()) {
      in.forEach(ContractFile::orderSchemas);
    }
    in.properties()
        .forEach(
            entry -> {
              var inner = entry.getValue();
              orderSchemas(inner);
              // A property may be called "type" as well; its value is an object.
              if (inner.path("type").isTextual()
                  || inner.path("type").isArray()
                  || inner.path("$ref").isTextual()) {
                entry.setValue(order(byName(inner), SCHEMA));
              }
            });
  }

  private static JsonNode byName(JsonNode node) {
    var names = node.properties().stream().map(e -> e.getKey()).sorted().toList();
    return order(node, names);
  }

  /** These first, then the others as they stand. */
  private static JsonNode order(JsonNode node, List<String> names) {
    var ordered = ((ObjectNode) node).objectNode();
    names.stream().filter(node::has).forEach(name -> ordered.set(name, node.get(name)));
    node.properties().forEach(e -> ordered.putIfAbsent(e.getKey(), e.getValue()));
    return ordered;
  }
}
