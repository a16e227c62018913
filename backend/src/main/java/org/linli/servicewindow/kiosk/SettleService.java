package org.linli.servicewindow.kiosk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.linli.servicewindow.device.DeviceRef;
import org.linli.servicewindow.hall.HallLock;
import org.linli.servicewindow.hall.HallRef;
import org.linli.servicewindow.hall.HallService;
import org.linli.servicewindow.kiosk.SettledLeases.SettledLease;
import org.linli.servicewindow.service.ServiceService;
import org.linli.servicewindow.ticket.LateArrival;
import org.linli.servicewindow.ticket.ReservedNumbers;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;
import org.linli.shared.time.BusinessDate;

/**
 * A kiosk that comes back tells whom it gave numbers to. Telling it again changes nothing; a
 * refusal leaves all of it untold.
 */
@ApplicationScoped
public class SettleService {
  private final LeaseRepository leases;
  private final ReservedNumbers numbers;
  private final HallService halls;
  private final ServiceService services;
  private final Clock clock;

  SettleService(
      LeaseRepository leases,
      ReservedNumbers numbers,
      HallService halls,
      ServiceService services,
      Clock clock) {
    this.leases = leases;
    this.numbers = numbers;
    this.halls = halls;
    this.services = services;
    this.clock = clock;
  }

  /**
   * Makes tickets of numbers in reserve.
   *
   * @throws ProblemException not-found for another device's number or another hall's service;
   *     lease-used, lease-wrong-day; invalid-input (one told twice, a token somebody has)
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public SettledLeases settle(DeviceRef device, List<UsedLease> used) {
    refuseDoubles(used);
    var locked = halls.locked(device.hallId());
    var lock = locked.lock();
    var hall = locked.hall();
    var zone = halls.zoneOf(hall.id());
    var bounds = new ArrivalBounds(device.settledAt(), clock.instant());
    return new SettledLeases(
        used.stream().map(one -> settle(hall, lock, zone, device, bounds, one)).toList());
  }

  private static void refuseDoubles(List<UsedLease> used) {
    var seenLeases = new HashSet<UUID>();
    var seenTokens = new HashSet<String>();
    for (var i = 0; i < used.size(); i++) {
      if (!seenLeases.add(used.get(i).leaseId())) {
        throw ProblemException.field("used[" + i + "].leaseId", "duplicate");
      }
      if (!seenTokens.add(used.get(i).tokenHash())) {
        throw ProblemException.field("used[" + i + "].tokenHash", "duplicate");
      }
    }
  }

  private SettledLease settle(
      HallRef hall,
      HallLock lock,
      ZoneId zone,
      DeviceRef device,
      ArrivalBounds bounds,
      UsedLease one) {
    var lease = find(device, one.leaseId());
    var holder = HexFormat.of().parseHex(one.tokenHash());
    var label = numbers.label(lease.prefix, lease.number);
    if (lease.state == LeaseState.USED) {
      if (!Arrays.equals(lease.tokenHash, holder)) {
        throw new ProblemException(LeaseProblem.LEASE_USED, label);
      }
      return new SettledLease(lease.id, label, numbers.statusOf(lease.id));
    }
    checkService(hall, one.serviceId());
    if (numbers.isTokenTaken(holder)) {
      throw ProblemException.field("tokenHash", "duplicate");
    }
    var arrivedAt = bounds.next(one.arrivedAt(), lease.leasedAt);
    checkDay(zone, lease, arrivedAt, one.arrivedAt(), label);
    lease.use(holder, clock.instant());
    var status =
        numbers.arrive(
            hall,
            lock,
            new LateArrival(
                lease.id,
                lease.businessDate,
                lease.prefix,
                lease.number,
                one.serviceId(),
                holder,
                arrivedAt));
    return new SettledLease(lease.id, label, status);
  }

  /** Read under the hall's lock; what is another device's is not there. */
  private NumberLease find(DeviceRef device, UUID leaseId) {
    return leases
        .findByIdOptional(leaseId)
        .filter(lease -> lease.deviceId.equals(device.id()))
        .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
  }

  private void checkService(HallRef hall, UUID serviceId) {
    if (!services.require(serviceId).hallId().equals(hall.id())) {
      throw new ProblemException(CommonProblem.NOT_FOUND);
    }
  }

  /** A number of yesterday is no number of today; one taken yesterday and told today is. */
  private static void checkDay(
      ZoneId zone, NumberLease lease, Instant arrivedAt, Instant claimed, String label) {
    var isLater = BusinessDate.at(arrivedAt, zone).isAfter(lease.businessDate);
    if (isLater && !claimed.isBefore(arrivedAt)) {
      throw new ProblemException(LeaseProblem.LEASE_WRONG_DAY, label);
    }
  }
}
