package org.linli.servicewindow.estimate;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What both methods say at one moment; null where one has too little to go by. */
record BothEstimates(@Nullable MethodEstimate queue, @Nullable MethodEstimate last) {
  MethodEstimate by(EstimateMethod method) {
    return method == EstimateMethod.QUEUE ? queue : last;
  }

  boolean areBothThere() {
    return queue != null && last != null;
  }

  /** The hall's method, or the other one where that says nothing. */
  Optional<EstimateMethod> shown(EstimateMethod chosen) {
    if (by(chosen) != null) {
      return Optional.of(chosen);
    }
    return by(chosen.other()) == null ? Optional.empty() : Optional.of(chosen.other());
  }
}
