package org.linli.shared.sheet.intake;

import java.util.List;
import org.linli.shared.sheet.SheetError;

/** What a table would change, or why it changes nothing. */
public interface SheetPlan {
  /** How many rows there are below the headings. */
  int rows();

  /** How many say something else of what is known. */
  int changed();

  /** How many say nothing new. */
  int unchanged();

  /** In the order of the rows; with any of them nothing is done. */
  List<SheetError> errors();
}
