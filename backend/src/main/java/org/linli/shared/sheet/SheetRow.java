package org.linli.shared.sheet;

import java.util.List;
import java.util.Map;

/**
 * One row below the headings that is not empty.
 *
 * @param number as Excel numbers it
 * @param cells what stands there by the column's key; an empty cell is left out
 * @param errors cells that cannot be read
 */
public record SheetRow(int number, Map<String, String> cells, List<SheetError> errors) {
  @Override
  public String toString() {
    return "SheetRow[" + number + "]";
  }
}
