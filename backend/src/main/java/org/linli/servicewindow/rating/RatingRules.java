package org.linli.servicewindow.rating;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.linli.servicewindow.ticket.FinishedTicket;

/** What a hall decides about its ratings. A hall that never did has the defaults. */
@Entity
class RatingRules {
  private static final int DAYS = 7;
  private static final int DEADLINE = 5;
  private static final int PHONE_DAYS = 30;

  @Id UUID hallId;

  /** How many days after the visit it can be rated. */
  int daysToRate = DAYS;

  /** This level and worse ones open a follow-up. */
  @Enumerated(EnumType.STRING)
  RatingLevel followUpFrom = RatingLevel.DISSATISFIED;

  int deadlineWorkingDays = DEADLINE;

  /** How long a telephone number is kept once the follow-up is closed. */
  int phoneKeptDays = PHONE_DAYS;

  /** Who is to own follow-ups; null for the manager nearest to the hall. */
  UUID ownerId;

  @Version long version;

  RatingRules() {}

  RatingRules(UUID hallId) {
    this.hallId = hallId;
  }

  void describe(DescribeRatingRules wish) {
    daysToRate = wish.daysToRate();
    followUpFrom = wish.followUpFrom();
    deadlineWorkingDays = wish.deadlineWorkingDays();
    phoneKeptDays = wish.phoneKeptDays();
    ownerId = wish.ownerId();
  }

  LocalDate lastDay(FinishedTicket ticket) {
    return ticket.businessDate().plusDays(daysToRate);
  }
}
