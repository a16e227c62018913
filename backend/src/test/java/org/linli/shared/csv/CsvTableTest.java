package org.linli.shared.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
  private static String cell(Object value) {
    var table = CsvTable.headed("h");
    table.row(value);
    return table.text().split("\r\n", -1)[1];
  }

  @Test
  void beginsWithTheMarkExcelNeedsAndEndsEachLine() {
    var table = CsvTable.headed("事项", "等候");
    table.row("低保", 7);
    assertThat(table.text()).isEqualTo("\ufeff事项,等候\r\n低保,7\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+cmd", "-2+3", "@SUM(A1)", " =x", "\t=x", "\u3000=x", "\uff1d1", "\n@x"})
  void aFormulaBecomesText(String formula) {
    assertThat(cell(formula)).startsWith("\"'").contains(formula);
  }

  @ParameterizedTest
  @CsvSource({"7,7", "-3.5,-3.5", "低保,低保", "a-b,a-b", "'a,b','\"a,b\"'", "a\"b,\"a\"\"b\""})
  void everythingElseStaysWhatItIs(String value, String written) {
    assertThat(cell(value)).isEqualTo(written);
  }

  @Test
  void nothingIsAnEmptyCell() {
    assertThat(cell(null)).isEmpty();
  }
}
