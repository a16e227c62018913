package org.linli.shared.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.linli.shared.json.Unseen;

/**
 * Reads one row cell after cell and remembers what is wrong with it; what is wrong or left out is
 * null.
 */
public final class SheetCells {
  /** Nobody who lives was born earlier, and no file goes back further. */
  private static final int FIRST_YEAR = 1880;

  private final SheetRow row;
  private final List<SheetError> errors;

  public SheetCells(SheetRow row) {
    this.row = row;
    this.errors = new ArrayList<>(row.errors());
  }

  /** The row, as Excel counts. */
  public int number() {
    return row.number();
  }

  public List<SheetError> errors() {
    return errors;
  }

  /** Text that has to be there. */
  public String demanded(String column, int longest) {
    return demanded(column, text(column, longest));
  }

  public String text(String column, int longest) {
    var text = row.cells().get(column);
    if (text != null && text.length() > longest) {
      return wrong(column, "size");
    }
    if (text != null && (text.chars().anyMatch(c -> c < ' ') || Unseen.isIn(text))) {
      return wrong(column, "characters");
    }
    return text;
  }

  /** One of a choice that has to be made. */
  public <E extends Enum<E>> E demandedChoice(String column, Class<E> among) {
    return demanded(column, choice(column, among));
  }

  public <E extends Enum<E>> E choice(String column, Class<E> among) {
    var name = row.cells().get(column);
    return name == null ? null : Enum.valueOf(among, name);
  }

  public LocalDate day(String column) {
    var text = row.cells().get(column);
    var day = text == null ? null : LocalDate.parse(text);
    if (day != null && day.getYear() < FIRST_YEAR) {
      wrong(column, "range");
    }
    return day;
  }

  /**
   * @param yes the choice that says so
   */
  public Boolean flag(String column, String yes) {
    var name = row.cells().get(column);
    return name == null ? null : Boolean.valueOf(yes.equals(name));
  }

  private <T> T demanded(String column, T value) {
    if (value == null && errors.stream().noneMatch(e -> e.column().equals(column))) {
      wrong(column, "required");
    }
    return value;
  }

  private String wrong(String column, String code) {
    errors.add(new SheetError(row.number(), column, code));
    return null;
  }
}
