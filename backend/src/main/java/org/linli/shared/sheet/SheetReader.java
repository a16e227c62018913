package org.linli.shared.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.linli.shared.problem.ProblemException;

/**
 * Reads the first table of an xlsx, a row at a time. What is wrong with a cell is told with its
 * row; what is wrong with the whole stops the reading: too many rows as soon as there is one too
 * many, formulas, links to elsewhere, headings that are not the layout's, and whatever is larger
 * than any table. Holds one row and the shared texts.
 */
public final class SheetReader {
  /** From here on Excel keeps zeros instead of digits. */
  private static final int PRECISE_DIGITS = 15;

  /** More than any office program writes. */
  private static final int LONGEST_NUMBER = 40;

  private final SheetLayout layout;
  private final int mostRows;
  private final Consumer<SheetRow> rows;
  private final Map<Integer, SheetColumn> columns = new HashMap<>();
  private boolean from1904;
  private int read;

  private SheetReader(SheetLayout layout, int mostRows, Consumer<SheetRow> rows) {
    this.layout = layout;
    this.mostRows = mostRows;
    this.rows = rows;
  }

  /**
   * @param mostRows below the headings
   * @param rows gets each row that is not empty
   * @return how many there were
   * @throws ProblemException any {@link SheetProblem}
   */
  public static int read(Path file, SheetLayout layout, int mostRows, Consumer<SheetRow> rows) {
    var reader = new SheetReader(layout, mostRows, rows);
    var place = new int[] {1};
    try (var parts = new SheetParts(file)) {
      reader.from1904 = parts.countsFrom1904();
      var texts = SharedTexts.read(parts, mostRows);
      try (var in = parts.table()) {
        var table = new SheetTable(in, texts);
        table.each(
            (number, cells) -> {
              place[0] = number;
              reader.take(number, cells);
            });
      }
    } catch (IOException | XMLStreamException | IllegalArgumentException e) {
      throw refusal(e, place[0]);
    }
    if (reader.read == 0) {
      throw new ProblemException(
          reader.columns.isEmpty() ? SheetProblem.SHEET_UNREADABLE : SheetProblem.SHEET_EMPTY);
    }
    return reader.read;
  }

  private static ProblemException refusal(Exception e, int row) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (t instanceof ProblemException problem) {
        return problem;
      }
      if (t instanceof MeteredStream.OverflowException) {
        return new ProblemException(SheetProblem.SHEET_TOO_LARGE, row);
      }
      if (t instanceof XMLStreamException xml
          && xml.getNestedException() instanceof MeteredStream.OverflowException) {
        return new ProblemException(SheetProblem.SHEET_TOO_LARGE, row);
      }
    }
    return new ProblemException(SheetProblem.SHEET_UNREADABLE);
  }

  private void take(int number, List<SheetCell> cells) {
    if (cells.isEmpty()) {
      return;
    }
    if (columns.isEmpty()) {
      headings(cells);
      return;
    }
    if (read == mostRows) {
      throw new ProblemException(SheetProblem.SHEET_TOO_LONG, mostRows);
    }
    read++;
    rows.accept(row(number, cells));
  }

  private void headings(List<SheetCell> cells) {
    var unknown = new LinkedHashSet<String>();
    var doubled = new LinkedHashSet<String>();
    var found = new HashSet<SheetColumn>();
    for (var cell : cells) {
      var column = layout.column(cell.text());
      if (column.isEmpty()) {
        unknown.add(shortened(cell.text()));
      } else if (found.add(column.get())) {
        columns.put(cell.column(), column.get());
      } else {
        doubled.add(shortened(cell.text()));
      }
    }
    var missing =
        layout.columns().stream()
            .filter(column -> !found.contains(column))
            .map(column -> layout.bothHeadings(column))
            .toList();
    if (!unknown.isEmpty() || !doubled.isEmpty() || !missing.isEmpty()) {
      throw new ProblemException(
          SheetProblem.SHEET_COLUMNS_WRONG, listed(missing), listed(unknown), listed(doubled));
    }
  }

  private static String shortened(String text) {
    var plain = text.strip().replaceAll("\\p{Cntrl}", " ");
    return plain.length() > 20 ? plain.substring(0, 20) + "…" : plain;
  }

  private static String listed(Iterable<String> names) {
    var some = new ArrayList<String>();
    names.forEach(some::add);
    return some.isEmpty() ? "–" : some.stream().limit(8).collect(Collectors.joining(", "));
  }

  private SheetRow row(int number, List<SheetCell> cells) {
    var values = new HashMap<String, String>();
    var errors = new ArrayList<SheetError>();
    var isWider = false;
    for (var cell : cells) {
      var column = columns.get(cell.column());
      if (column == null) {
        isWider = true;
      } else {
        value(column, cell)
            .ifPresentOrElse(
                value -> values.put(column.key(), value),
                () -> errors.add(new SheetError(number, column.key(), codeOf(column, cell))));
      }
    }
    if (isWider) {
      // Beside the table; nobody would see that it was left out. Once, however many cells it were.
      errors.add(new SheetError(number, layout.columns().get(0).key(), "surplus"));
    }
    return new SheetRow(number, values, errors);
  }

  private Optional<String> value(SheetColumn column, SheetCell cell) {
    if (cell.kind() == SheetCell.Kind.ERROR) {
      return Optional.empty();
    }
    return switch (column.kind()) {
      case TEXT -> text(cell);
      case DATE -> day(cell);
      case CHOICE -> text(cell).flatMap(typed -> layout.choice(column, typed));
    };
  }

  private static String codeOf(SheetColumn column, SheetCell cell) {
    if (column.kind() == SheetColumn.Kind.CHOICE) {
      return "choice";
    }
    return cell.kind() == SheetCell.Kind.NUMBER && column.kind() == SheetColumn.Kind.TEXT
        ? "imprecise"
        : "malformed";
  }

  private static Optional<String> text(SheetCell cell) {
    if (cell.kind() != SheetCell.Kind.NUMBER) {
      return Optional.of(cell.text().strip());
    }
    return number(cell.text())
        .filter(
            number ->
                number.precision() <= PRECISE_DIGITS
                    && number.abs().toBigInteger().bitLength() <= 64)
        .map(BigDecimal::toPlainString);
  }

  private Optional<String> day(SheetCell cell) {
    var day =
        cell.kind() == SheetCell.Kind.NUMBER
            ? number(cell.text()).flatMap(number -> SheetDays.counted(number, from1904))
            : SheetDays.written(cell.text());
    return day.map(Object::toString);
  }

  /** Not one whose written form would fill the memory, nor one that takes long to read. */
  private static Optional<BigDecimal> number(String text) {
    if (text.length() > LONGEST_NUMBER) {
      return Optional.empty();
    }
    try {
      var number = new BigDecimal(text.strip()).stripTrailingZeros();
      return Math.abs((long) number.scale()) > 20 ? Optional.empty() : Optional.of(number);
    } catch (NumberFormatException | ArithmeticException e) {
      return Optional.empty();
    }
  }
}
