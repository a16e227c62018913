package org.linli.servicewindow.service;

import jakarta.persistence.AttributeConverter;
import java.util.List;
import java.util.stream.Collectors;

/** A list of papers in one column, one line each. */
public class Papers implements AttributeConverter<List<String>, String> {
  @Override
  public String convertToDatabaseColumn(List<String> papers) {
    return papers == null
        ? null
        : papers.stream()
            .map(p -> p.replaceAll("\\s+", " ").strip())
            .collect(Collectors.joining("\n"));
  }

  @Override
  public List<String> convertToEntityAttribute(String column) {
    return column == null || column.isEmpty() ? List.of() : List.of(column.split("\n"));
  }
}
