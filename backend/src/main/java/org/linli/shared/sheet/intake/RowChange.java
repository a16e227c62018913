package org.linli.shared.sheet.intake;

/**
 * What one cell changes.
 *
 * @param column its key
 * @param before as a cell has it, masked where lists mask it; null if nothing was known
 * @param after likewise; null if nothing is known any more
 */
public record RowChange(String column, String before, String after) {
  @Override
  public String toString() {
    return "RowChange[" + column + "]";
  }
}
