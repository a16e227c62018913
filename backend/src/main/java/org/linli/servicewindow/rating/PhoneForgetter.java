package org.linli.servicewindow.rating;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import org.linli.servicewindow.hall.HallService;
import org.linli.shared.actor.Actor;
import org.linli.shared.audit.Audit;
import org.linli.shared.audit.AuditSubject;
import org.linli.shared.audit.Changes;
import org.linli.shared.time.BusinessDate;

/**
 * Deletes telephone numbers once their follow-up has been closed for as long as the hall keeps
 * them. Every node does it; the second finds nothing left.
 */
@ApplicationScoped
class PhoneForgetter {
  private static final int AT_A_TIME = 100;

  private final FollowUpRepository followUps;
  private final HallService halls;
  private final Audit audit;
  private final Clock clock;

  PhoneForgetter(FollowUpRepository followUps, HallService halls, Audit audit, Clock clock) {
    this.followUps = followUps;
    this.halls = halls;
    this.audit = audit;
    this.clock = clock;
  }

  @Scheduled(
      every = "10m",
      delayed = "2m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void forgetWhatIsDue() {
    while (QuarkusTransaction.requiringNew().call(this::forgetSome) == AT_A_TIME) {
      // More is due than one transaction should hold.
    }
  }

  private int forgetSome() {
    // The day of the zone that is farthest behind: no number goes earlier than its hall promised.
    var today = BusinessDate.at(clock.instant(), ZoneOffset.ofHours(-12));
    var due = followUps.withPhoneToForget(today, AT_A_TIME);
    for (var followUp : due) {
      var phone = followUp.phone;
      followUp.forgetPhone();
      audit.recordAs(
          Actor.SYSTEM,
          "follow-up-phone-forgotten",
          new AuditSubject("FollowUp", followUp.id, halls.require(followUp.hallId).unitId()),
          Changes.none().masked("phone", phone, null));
    }
    return due.size();
  }
}
