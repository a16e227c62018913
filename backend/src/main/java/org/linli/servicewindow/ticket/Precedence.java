package org.linli.servicewindow.ticket;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A ticket's right to go before others, and how often others went before it. A priority ticket
 * overtakes until it lets others go first or misses its call: it then stands in the line like
 * everybody else, at the place it got, and keeps its class for the record. Otherwise it would be
 * called again at once, before those it let go first.
 */
@Embeddable
class Precedence {
  @Enumerated(EnumType.STRING)
  PriorityClass priorityClass = PriorityClass.ORDINARY;

  /** Why a clerk changed the class; null as long as it is what was claimed. */
  String priorityReason;

  /** Whether it is called before ordinary tickets that came earlier. */
  boolean overtakes;

  /** Calls of priority tickets that passed over this one; moved by {@link Overtakings} only. */
  int overtaken;

  void claim(PriorityClaim claim) {
    if (claim != null) {
      become(claim.priorityClass);
    }
  }

  /** A clerk's word, which also gives back a right that was spent. */
  void classify(PriorityClass as, String why) {
    become(as);
    priorityReason = why;
  }

  /** Was served and is sent on: has waited its turn once. */
  void sentOn() {
    become(priorityClass == PriorityClass.ORDINARY ? PriorityClass.TRANSFER : priorityClass);
  }

  void giveWay() {
    overtakes = false;
  }

  private void become(PriorityClass as) {
    priorityClass = as;
    overtakes = as != PriorityClass.ORDINARY;
  }
}
