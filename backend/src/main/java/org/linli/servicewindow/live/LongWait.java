package org.linli.servicewindow.live;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** From how many minutes on the hall's manager calls a wait long. */
public record LongWait(@Min(5) @Max(240) int minutes) {
  static final int DEFAULT = 30;
}
