package org.linli.servicewindow.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.linli.servicewindow.hall.HallService;
import org.linli.servicewindow.ledger.LedgerService;
import org.linli.servicewindow.ticket.FinishedTicket;
import org.linli.servicewindow.ticket.FinishedTickets;
import org.linli.shared.actor.Actor;
import org.linli.shared.audit.Audit;
import org.linli.shared.audit.AuditSubject;
import org.linli.shared.audit.Changes;
import org.linli.shared.database.DatabaseTrouble;
import org.linli.shared.problem.ProblemException;

/** Residents rate the visit they had: once, after service, never asked twice. */
@ApplicationScoped
public class RatingService {
  private final RatingRepository ratings;
  private final RatingRulesRepository rules;
  private final FollowUpRepository followUps;
  private final FollowUpOpening opening;
  private final FinishedTickets tickets;
  private final HallService halls;
  private final LedgerService ledger;
  private final Audit audit;

  RatingService(
      RatingRepository ratings,
      RatingRulesRepository rules,
      FollowUpRepository followUps,
      FollowUpOpening opening,
      FinishedTickets tickets,
      HallService halls,
      LedgerService ledger,
      Audit audit) {
    this.ratings = ratings;
    this.rules = rules;
    this.followUps = followUps;
    this.opening = opening;
    this.tickets = tickets;
    this.halls = halls;
    this.ledger = ledger;
    this.audit = audit;
  }

  @Transactional
  public HeldRatingView ofHeld(UUID ticketId) {
    return view(tickets.held(ticketId));
  }

  /**
   * The holder rates.
   *
   * @throws ProblemException not-found, nothing-to-rate, rating-too-late, already-rated,
   *     invalid-input for words or a telephone that are not taken here
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public HeldRatingView rateHeld(UUID ticketId, RateVisit wish) {
    var ticket = tickets.held(ticketId);
    rate(ticket, wish, RatingSource.PHONE);
    return view(ticket);
  }

  void rate(FinishedTicket ticket, RateVisit wish, RatingSource source) {
    if (!ticket.isServed()) {
      throw new ProblemException(RatingProblem.NOTHING_TO_RATE);
    }
    var hall = halls.require(ticket.hallId());
    var hallRules = rules.of(hall.id());
    if (isRated(ticket.id())) {
      throw new ProblemException(RatingProblem.ALREADY_RATED);
    }
    if (hall.today().isAfter(hallRules.lastDay(ticket))) {
      throw new ProblemException(RatingProblem.RATING_TOO_LATE, hallRules.daysToRate);
    }
    var onlyCounted = ledger.wasDiscreet(ticket.id());
    var isBad = !onlyCounted && wish.level().isAsBadAs(hallRules.followUpFrom);
    checkWords(wish, onlyCounted, isBad);
    var rating = new Rating(ticket, wish.level(), source, hall.today());
    rating.say(wish.reasons(), wish.comment());
    insert(rating);
    // Of the hall, not of the ticket, and by nobody in particular: the log must not tell who rated.
    audit.recordAs(
        Actor.holder(null),
        "visit-rated",
        new AuditSubject("Hall", hall.id(), hall.unitId()),
        Changes.none());
    if (isBad) {
      opening.open(hall, hallRules, rating, wish.phone());
    }
  }

  boolean isRated(UUID ticketId) {
    return ratings.findByIdOptional(ticketId).isPresent();
  }

  private static void checkWords(RateVisit wish, boolean onlyCounted, boolean isBad) {
    if (onlyCounted && wish.comment() != null) {
      throw ProblemException.field("comment", "unneeded");
    }
    if (!isBad && wish.phone() != null) {
      throw ProblemException.field("phone", "unneeded");
    }
  }

  /** Phone and window screen may come at the same moment: the key decides. */
  private void insert(Rating rating) {
    try {
      ratings.persistAndFlush(rating);
    } catch (PersistenceException e) {
      if (DatabaseTrouble.isDuplicate(e)) {
        throw new ProblemException(RatingProblem.ALREADY_RATED);
      }
      throw e;
    }
  }

  private HeldRatingView view(FinishedTicket ticket) {
    var hallRules = rules.of(ticket.hallId());
    var rating = ratings.findByIdOptional(ticket.id());
    var isLate = halls.require(ticket.hallId()).today().isAfter(hallRules.lastDay(ticket));
    var state = isLate ? RatingState.OVER : RatingState.OPEN;
    if (!ticket.isServed()) {
      state = RatingState.NOT_SERVED;
    } else if (rating.isPresent()) {
      state = RatingState.RATED;
    }
    return new HeldRatingView(
        ticket.id(),
        state,
        ticket.isServed() ? hallRules.lastDay(ticket) : null,
        rating.map(r -> r.level).orElse(null),
        ledger.wasDiscreet(ticket.id()),
        hallRules.followUpFrom,
        followUps.ofTicket(ticket.id()).map(f -> f.dueOn).orElse(null));
  }
}
