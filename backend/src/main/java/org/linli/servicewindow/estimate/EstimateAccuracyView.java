package org.linli.servicewindow.estimate;

import java.time.LocalDate;
import java.util.List;

/**
 * How well a hall's estimates came true over some days, by both methods.
 *
 * @param shown of what residents saw when they took a number
 * @param choice by which method the hall would go on after these days
 */
public record EstimateAccuracyView(
    LocalDate from,
    LocalDate to,
    Accuracy shown,
    MethodChoice choice,
    List<MethodAccuracy> methods) {

  /** One method: its accuracy, and how its errors lie. */
  public record MethodAccuracy(EstimateMethod method, Accuracy accuracy, List<ErrorBin> errors) {}
}
