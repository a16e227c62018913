package org.linli.servicewindow.ticket;

/**
 * What a resident may claim when taking a number; believed, and put right by the clerk if need be.
 */
public enum PriorityClaim {
  /** Seventy or older. */
  ELDER(PriorityClass.ELDER),
  /** Disabled. */
  DISABLED(PriorityClass.DISABLED),
  /** Pregnant. */
  PREGNANT(PriorityClass.PREGNANT),
  /** Veteran. */
  VETERAN(PriorityClass.VETERAN),
  /** Comes at an appointed time. */
  APPOINTMENT(PriorityClass.APPOINTMENT);

  final PriorityClass priorityClass;

  PriorityClaim(PriorityClass priorityClass) {
    this.priorityClass = priorityClass;
  }
}
