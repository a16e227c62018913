package org.linli.shared.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javax.xml.stream.XMLStreamException;
import org.linli.shared.problem.ProblemException;

/** The rows of a table as they stand in the file, one after the other. */
final class SheetTable {
  private static final int LETTERS = 26;

  /** Excel's own limits. */
  private static final int MOST_COLUMNS = 16_384;

  private static final int MOST_ROWS = 1_048_576;

  private final MeteredStream in;
  private final SheetXml xml;
  private final SharedTexts texts;
  private int row;

  SheetTable(MeteredStream in, SharedTexts texts) throws XMLStreamException {
    this.in = in;
    this.texts = texts;
    this.xml = new SheetXml(in);
  }

  /** Number of the row at hand, as Excel counts. */
  int row() {
    return row;
  }

  /**
   * @param rows gets each row's number and its cells that are not empty
   */
  void each(BiConsumer<Integer, List<SheetCell>> rows) throws XMLStreamException {
    while (xml.next()) {
      if (xml.begins("row")) {
        row = number(xml.attribute("r"), row);
        rows.accept(row, cells());
        in.nextRow();
      }
    }
  }

  private static int number(String stated, int before) {
    try {
      var number = stated == null ? before + 1 : Integer.parseInt(stated);
      if (number > before && number <= MOST_ROWS) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Falls through: rows come in their order, by their numbers.
    }
    throw new ProblemException(SheetProblem.SHEET_UNREADABLE);
  }

  private List<SheetCell> cells() throws XMLStreamException {
    var cells = new ArrayList<SheetCell>();
    var column = -1;
    while (xml.next() && !xml.ends("row")) {
      if (xml.begins("c")) {
        column = column(xml.attribute("r"), column);
        var cell = cell(column);
        if (!cell.text().isBlank()) {
          cells.add(cell);
        }
      }
    }
    return cells;
  }

  private SheetCell cell(int column) throws XMLStreamException {
    var type = String.valueOf(xml.attribute("t"));
    var text = "";
    while (xml.next() && !xml.ends("c")) {
      if (xml.begins("f")) {
        throw new ProblemException(SheetProblem.SHEET_WITH_FORMULAS, letters(column) + row);
      }
      if (xml.begins("v")) {
        text = content("v");
      } else if (xml.begins("is")) {
        text = SharedTexts.plain(xml, "is");
      }
    }
    return switch (type) {
      case "s" -> new SheetCell(column, text.isEmpty() ? "" : texts.get(text), SheetCell.Kind.TEXT);
      case "inlineStr", "str", "d" -> new SheetCell(column, text, SheetCell.Kind.TEXT);
      case "b" -> new SheetCell(column, text, SheetCell.Kind.FLAG);
      case "e" -> new SheetCell(column, text, SheetCell.Kind.ERROR);
      default -> new SheetCell(column, text, SheetCell.Kind.NUMBER);
    };
  }

  private String content(String element) throws XMLStreamException {
    var text = new StringBuilder();
    while (xml.next() && !xml.ends(element)) {
      if (xml.isText()) {
        text.append(xml.text());
      }
    }
    return text.toString();
  }

  /** The column of {@code AB12}, from 0; without a name it is the next one. */
  private static int column(String name, int before) {
    if (name == null) {
      return before + 1;
    }
    var column = 0;
    for (var i = 0; i < name.length() && Character.isLetter(name.charAt(i)); i++) {
      column = column * LETTERS + (Character.toUpperCase(name.charAt(i)) - 'A' + 1);
      if (column > MOST_COLUMNS || column < 1) {
        throw new ProblemException(SheetProblem.SHEET_UNREADABLE);
      }
    }
    if (column - 1 <= before) {
      throw new ProblemException(SheetProblem.SHEET_UNREADABLE);
    }
    return column - 1;
  }

  private static String letters(int column) {
    var name = new StringBuilder();
    for (var left = column + 1; left > 0; left = (left - 1) / LETTERS) {
      name.insert(0, (char) ('A' + (left - 1) % LETTERS));
    }
    return name.toString();
  }
}
