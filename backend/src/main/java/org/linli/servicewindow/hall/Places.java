package org.linli.servicewindow.hall;

import jakarta.persistence.AttributeConverter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A short list of numbers in one column: {@code 1,3,5}. */
public class Places implements AttributeConverter<List<Integer>, String> {
  @Override
  public String convertToDatabaseColumn(List<Integer> places) {
    return places == null
        ? null
        : places.stream().map(Object::toString).collect(Collectors.joining(","));
  }

  @Override
  public List<Integer> convertToEntityAttribute(String column) {
    return column == null || column.isEmpty()
        ? List.of()
        : Arrays.stream(column.split(",")).map(Integer::valueOf).toList();
  }
}
