package org.linli.demo.day;

import java.util.UUID;

/** How far a visitor has come. */
final class Visit {
  final Visitor who;
  final UUID ticket;

  /** What they are here for now. */
  UUID serviceId;

  boolean called;
  boolean hasBeenLate;
  boolean hasFetched;
  boolean hasBeenSentOn;

  /** Seconds the clerk still needs. */
  int left;

  Visit(Visitor who, UUID ticket) {
    this.who = who;
    this.ticket = ticket;
    serviceId = who.serviceId();
    left = who.served();
  }

  /** What happens at this call: who was late once is careful afterwards. */
  Coming coming() {
    return hasBeenLate ? Coming.PROMPT : who.coming();
  }
}
