package org.linli.servicewindow.ticket;

/** A number as people see it: {@code A003}. */
record TicketNumber(String prefix, int number) {
  static final int LAST = 9999;

  @Override
  public String toString() {
    return prefix + String.format("%03d", number);
  }
}
