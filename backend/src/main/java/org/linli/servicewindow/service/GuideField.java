package org.linli.servicewindow.service;

import java.util.function.Function;

/** The parts of a guide, in the order a resident reads them. */
public enum GuideField {
  NAME(Guide::name),
  WHO_MAY_APPLY(Guide::whoMayApply),
  PAPERS(guide -> String.join("\n", guide.papers())),
  FEE(Guide::fee),
  TIME_PROMISED(Guide::timePromised),
  PLACE(Guide::place),
  LEGAL_BASIS(Guide::legalBasis),
  NOTES(Guide::notes);

  private final Function<Guide, String> text;

  GuideField(Function<Guide, String> text) {
    this.text = text;
  }

  /** Its words; papers one a line. */
  String of(Guide guide) {
    return text.apply(guide);
  }
}
