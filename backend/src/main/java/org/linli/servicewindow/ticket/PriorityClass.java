package org.linli.servicewindow.ticket;

/**
 * Why somebody goes before others. Among themselves all but the ordinary are equal: the order of
 * arrival decides, so that nobody weighs an illness against an age.
 */
public enum PriorityClass {
  /** Nobody's claim: in order of arrival. */
  ORDINARY,
  /** Seventy or older. */
  ELDER,
  /** Disabled. */
  DISABLED,
  /** Pregnant. */
  PREGNANT,
  /** Veteran. */
  VETERAN,
  /** Comes at an appointed time. */
  APPOINTMENT,
  /** Was served already and sent on to another window or service; nobody claims it. */
  TRANSFER
}
