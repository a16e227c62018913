package org.linli.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.linli.shared.csv.CsvTable;
import org.linli.shared.http.CallerLanguage;

/** A log as a table, one entry a row. */
@ApplicationScoped
class LogTable {
  /** A table for a spreadsheet, not an archive. */
  static final int LONGEST = 5000;

  private final CallerLanguage language;

  LogTable(CallerLanguage language) {
    this.language = language;
  }

  /**
   * @param log its headings stand beside this class as {@code <log>.1}, {@code <log>.2} …
   * @param entries at most {@link #LONGEST} + 1; the last one only says that there are more
   */
  <T> String of(String log, int columns, List<T> entries, Function<T, Object[]> cells) {
    var words = language.words(LogTable.class);
    var table =
        CsvTable.headed(
            IntStream.rangeClosed(1, columns)
                .mapToObj(i -> words.getString(log + "." + i))
                .toArray());
    entries.stream().limit(LONGEST).map(cells).forEach(table::row);
    if (entries.size() > LONGEST) {
      table.row(words.getString("more"));
    }
    return table.text();
  }
}
