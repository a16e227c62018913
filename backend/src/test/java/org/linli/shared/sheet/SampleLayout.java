package org.linli.shared.sheet;

import java.util.List;

/** A small table of people. */
final class SampleLayout {
  static final SheetLayout LAYOUT =
      new SheetLayout(
          SampleLayout.class,
          List.of(
              SheetColumn.text("name"),
              SheetColumn.date("born"),
              SheetColumn.text("phone"),
              SheetColumn.choice("sex", "FEMALE", "MALE")));

  private SampleLayout() {}
}
