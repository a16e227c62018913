package org.linli.servicewindow.ticket;

/** A number as people see it: {@code A003}. */
record TicketNumber(String prefix, int number) {
  static final int LAST = 9999;

  @Override
  public String toString() {
    // Told so often that formatting it was seen in profiles.
    return prefix + (number < 10 ? "00" : number < 100 ? "0" : "") + number;
  }
}
