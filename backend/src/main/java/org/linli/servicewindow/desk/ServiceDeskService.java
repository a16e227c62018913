package org.linli.servicewindow.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.UUID;
import org.linli.servicewindow.hall.HallAccess;
import org.linli.servicewindow.hall.HallService;
import org.linli.servicewindow.ledger.LedgerFact;
import org.linli.servicewindow.ledger.LedgerKind;
import org.linli.servicewindow.ledger.LedgerService;
import org.linli.servicewindow.service.DescribeService;
import org.linli.servicewindow.service.ServiceDetail;
import org.linli.servicewindow.service.ServiceService;
import org.linli.servicewindow.ticket.DiscreetTickets;
import org.linli.shared.problem.ProblemException;

/** Services described under the hall's lock, with those who wait for them in view. */
@ApplicationScoped
public class ServiceDeskService {
  private final HallService halls;
  private final ServiceService services;
  private final DiscreetTickets discreet;
  private final LedgerService ledger;

  ServiceDeskService(
      HallService halls, ServiceService services, DiscreetTickets discreet, LedgerService ledger) {
    this.halls = halls;
    this.services = services;
    this.discreet = discreet;
    this.ledger = ledger;
  }

  /**
   * Somebody may wait for it already: its windows may become others, but not none.
   *
   * @throws ProblemException not-found, stale-version, draft-in-the-way
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public ServiceDetail describe(UUID id, long seen, DescribeService wish) {
    var hallId = services.hallOf(id);
    halls.requireFor(hallId, HallAccess.MANAGERS);
    var locked = halls.locked(hallId);
    var lock = locked.lock();
    var hall = locked.hall();
    var wasDiscreet = services.require(id).discreet();
    var offeredAt = services.windowsOffering(id);
    var changed = services.describe(hall, id, seen, wish);
    if (wish.discreet() && !wasDiscreet) {
      discreet.cover(hall);
    }
    if (wish.discreet() != wasDiscreet
        || !new HashSet<>(offeredAt).equals(new HashSet<>(wish.windowIds()))) {
      ledger.append(
          hallId, lock, LedgerFact.ofService(LedgerKind.SERVICE_CHANGED, hall.today(), id));
    }
    return changed;
  }
}
