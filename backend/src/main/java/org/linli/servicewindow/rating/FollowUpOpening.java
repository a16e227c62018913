package org.linli.servicewindow.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.linli.org.calendar.CalendarService;
import org.linli.servicewindow.hall.HallRef;
import org.linli.servicewindow.ledger.LedgerService;
import org.linli.shared.actor.Actor;
import org.linli.shared.audit.Audit;
import org.linli.shared.audit.AuditSubject;
import org.linli.shared.audit.Changes;

/** A bad rating becomes a follow-up, with an owner and a last day, in the same transaction. */
@ApplicationScoped
class FollowUpOpening {
  private final FollowUpRepository followUps;
  private final FollowUpOwners owners;
  private final CalendarService calendars;
  private final LedgerService ledger;
  private final Audit audit;
  private final Clock clock;

  FollowUpOpening(
      FollowUpRepository followUps,
      FollowUpOwners owners,
      CalendarService calendars,
      LedgerService ledger,
      Audit audit,
      Clock clock) {
    this.followUps = followUps;
    this.owners = owners;
    this.calendars = calendars;
    this.ledger = ledger;
    this.audit = audit;
    this.clock = clock;
  }

  void open(HallRef hall, RatingRules rules, Rating rating, String phone) {
    var concerned = ledger.whoServed(rating.ticketId);
    var dueOn = calendars.workingDays(hall.unitId()).add(rating.ratedOn, rules.deadlineWorkingDays);
    var followUp = new FollowUp(rating, concerned, dueOn);
    owners.first(hall, rules, concerned).ifPresent(followUp::assign);
    followUp.leavePhone(phone);
    followUps.persist(followUp);
    followUps
        .getEntityManager()
        .persist(
            new FollowUpEntry(followUp.id, FollowUpStep.OPENED, Actor.SYSTEM, clock.instant())
                .saying(null, followUp.ownerName));
    audit.recordAs(
        Actor.SYSTEM,
        "follow-up-opened",
        new AuditSubject("FollowUp", followUp.id, hall.unitId()),
        Changes.of("status", null, followUp.status)
            .and("ownerId", null, followUp.ownerId)
            .and("dueOn", null, dueOn)
            .masked("phone", null, phone));
  }
}
