package org.linli.servicewindow.estimate;

/** How a wait is estimated. */
public enum EstimateMethod {
  /** People before you ÷ open windows × how long a service takes lately. */
  QUEUE,
  /** As long as the last person who was called at these windows had waited. */
  LAST;

  /** Where nothing was measured yet, or both are equally good: it reacts to windows and queue. */
  public static final EstimateMethod DEFAULT = QUEUE;

  EstimateMethod other() {
    return this == QUEUE ? LAST : QUEUE;
  }
}
