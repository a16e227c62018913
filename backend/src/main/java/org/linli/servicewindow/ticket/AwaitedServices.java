package org.linli.servicewindow.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.linli.servicewindow.hall.HallRef;
import org.linli.servicewindow.service.ServiceService;
import org.linli.shared.problem.ProblemException;

/** A service that somebody waits for keeps a window: without any, nobody would ever call them. */
@ApplicationScoped
public class AwaitedServices {
  private final TicketRepository tickets;
  private final ServiceService services;
  private final Clock clock;

  AwaitedServices(TicketRepository tickets, ServiceService services, Clock clock) {
    this.tickets = tickets;
    this.services = services;
    this.clock = clock;
  }

  /**
   * After windows were taken from a service, under the hall's lock. Who was sent to one window by
   * name counts too: when that closes, they wait for any that offers the service.
   *
   * @throws ProblemException service-awaited
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void check(HallRef hall, UUID serviceId) {
    if (!services.windowsOffering(serviceId).isEmpty()) {
      return;
    }
    var stillWelcome = Duration.ofMinutes(hall.rules().requeueMinutes());
    var needing = tickets.countNeeding(hall, serviceId, clock.instant().minus(stillWelcome));
    if (needing > 0) {
      throw new ProblemException(
          TicketProblem.SERVICE_AWAITED, services.require(serviceId).name(), needing);
    }
  }
}
