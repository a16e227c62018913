package org.linli.shared.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a table as xlsx, row by row. Every cell is text, in columns that are text: so no phone
 * number loses its zero and no identity number its last digits, and what begins like a formula is
 * no formula.
 */
public final class SheetWriter implements AutoCloseable {
  private static final int ROWS_HELD = 500;
  private static final double WIDTH = 18;
  private static final String AS_TEXT = "@";
  private static final int LONGEST_CELL = 32_767;

  private final Workbook book;
  private final Worksheet table;
  private final SheetLayout layout;
  private final Locale language;
  private int row = 1;

  private SheetWriter(OutputStream out, SheetLayout layout, Locale language) {
    this.layout = layout;
    this.language = language;
    book = new Workbook(out, "Linli", null);
    table = book.newWorksheet(layout.word("sheet.table", language));
    head();
  }

  /** Begins a table; whoever began it closes it. */
  public static SheetWriter begin(OutputStream out, SheetLayout layout, Locale language) {
    return new SheetWriter(out, layout, language);
  }

  /**
   * A table to be filled in: choices can be picked, and a second sheet says what belongs into each
   * column, with an example. The words are {@code hint.<key>} and {@code example.<key>}.
   */
  public static byte[] template(SheetLayout layout, Locale language, int rows) {
    var out = new ByteArrayOutputStream();
    try (var writer = begin(out, layout, language)) {
      writer.offerChoices(rows);
      writer.explain();
    }
    return out.toByteArray();
  }

  /**
   * A whole table.
   *
   * @param rows as for {@link #row}
   */
  public static byte[] table(
      SheetLayout layout, Locale language, Stream<? extends Map<String, ?>> rows) {
    var out = new ByteArrayOutputStream();
    try (var writer = begin(out, layout, language)) {
      rows.forEach(writer::row);
    }
    return out.toByteArray();
  }

  private void head() {
    table.freezePane(0, 1);
    for (var i = 0; i < layout.columns().size(); i++) {
      table.width(i, WIDTH);
      table.style(i).format(AS_TEXT).set();
      text(table, 0, i, layout.heading(layout.columns().get(i), language));
      table.style(0, i).bold().format(AS_TEXT).set();
    }
  }

  private void offerChoices(int rows) {
    for (var i = 0; i < layout.columns().size(); i++) {
      var column = layout.columns().get(i);
      if (!column.choices().isEmpty()) {
        var words = column.choices().stream().map(name -> layout.choice(column, name, language));
        table
            .range(1, i, rows, i)
            .validateWithListByFormula('"' + String.join(",", words.toList()) + '"');
      }
    }
  }

  private void explain() {
    var notes = book.newWorksheet(layout.word("sheet.notes", language));
    var heads = List.of("notes.column", "notes.hint", "notes.example");
    for (var i = 0; i < heads.size(); i++) {
      notes.width(i, WIDTH * (i + 1));
      text(notes, 0, i, layout.word(heads.get(i), language));
      notes.style(0, i).bold().set();
    }
    for (var i = 0; i < layout.columns().size(); i++) {
      var column = layout.columns().get(i);
      text(notes, i + 1, 0, layout.heading(column, language));
      text(notes, i + 1, 1, layout.word("hint." + column.key(), language));
      text(notes, i + 1, 2, layout.word("example." + column.key(), language));
    }
  }

  /**
   * Adds a row.
   *
   * @param cells by the column's key; choices by their names; null or none is empty
   */
  public void row(Map<String, ?> cells) {
    for (var i = 0; i < layout.columns().size(); i++) {
      var column = layout.columns().get(i);
      var value = cells.get(column.key());
      if (value != null) {
        var plain = value.toString();
        var isChoice = column.choices().contains(plain);
        text(table, row, i, isChoice ? layout.choice(column, plain, language) : plain);
      }
    }
    row++;
    if (row % ROWS_HELD == 0) {
      flush();
    }
  }

  private static void text(Worksheet sheet, int row, int column, String text) {
    if (!text.isEmpty()) {
      var fits = text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text;
      sheet.inlineString(row, column, fits);
      sheet.style(row, column).format(AS_TEXT).set();
    }
  }

  private void flush() {
    try {
      table.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      book.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
