package org.linli.servicewindow.kiosk;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.UUID;
import org.linli.servicewindow.device.DeviceRef;
import org.linli.servicewindow.device.DeviceService;
import org.linli.servicewindow.hall.HallAccess;
import org.linli.servicewindow.hall.HallLock;
import org.linli.servicewindow.hall.HallRef;
import org.linli.servicewindow.hall.HallService;
import org.linli.servicewindow.hall.WindowRef;
import org.linli.servicewindow.hall.WindowService;
import org.linli.servicewindow.ledger.LedgerFact;
import org.linli.servicewindow.ledger.LedgerKind;
import org.linli.servicewindow.ledger.LedgerService;
import org.linli.servicewindow.service.ServiceRef;
import org.linli.servicewindow.service.ServiceService;
import org.linli.servicewindow.ticket.EndsWithTheDay;
import org.linli.servicewindow.ticket.ReservedNumbers;
import org.linli.shared.audit.Audit;
import org.linli.shared.audit.AuditSubject;
import org.linli.shared.audit.Changes;

/** Puts numbers in reserve for a kiosk and gives up those that nobody came for. */
@ApplicationScoped
public class LeaseService implements EndsWithTheDay {
  private final LeaseRepository leases;
  private final ReservedNumbers numbers;
  private final DeviceService devices;
  private final HallService halls;
  private final WindowService windows;
  private final ServiceService services;
  private final LedgerService ledger;
  private final Audit audit;
  private final Clock clock;

  LeaseService(
      LeaseRepository leases,
      ReservedNumbers numbers,
      DeviceService devices,
      HallService halls,
      WindowService windows,
      ServiceService services,
      LedgerService ledger,
      Audit audit,
      Clock clock) {
    this.leases = leases;
    this.numbers = numbers;
    this.devices = devices;
    this.halls = halls;
    this.windows = windows;
    this.services = services;
    this.ledger = ledger;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Fills the kiosk's reserve up for today and shows all of it. Asked by a kiosk that has nothing
   * left to tell.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public KioskReserve topUp(DeviceRef device) {
    var locked = halls.locked(device.hallId());
    var lock = locked.lock();
    var hall = locked.hall();
    devices.settled(device.id());
    if (!hall.dayClosed()) {
      fill(hall, lock, device);
    }
    var open = hall.dayClosed() ? List.<NumberLease>of() : leases.open(device.id(), hall.today());
    return new KioskReserve(
        hall.today(), clock.instant(), hall.dayClosed(), open.stream().map(this::view).toList());
  }

  private void fill(HallRef hall, HallLock lock, DeviceRef device) {
    var held =
        leases.open(device.id(), hall.today()).stream()
            .collect(groupingBy(lease -> lease.prefix, counting()));
    var taken = 0;
    for (var prefix : prefixesOffered(hall.id())) {
      var missing = device.offlineNumbers() - held.getOrDefault(prefix, 0L);
      for (var i = 0; i < missing; i++) {
        var number = numbers.next(hall.id(), hall.today(), prefix);
        if (number.isEmpty()) {
          break;
        }
        lease(hall, lock, device, prefix, number);
        taken++;
      }
    }
    if (taken > 0) {
      record("numbers-leased", hall, device.id(), Changes.of("numbers", 0, taken));
      leases.flush();
    }
  }

  private void lease(
      HallRef hall, HallLock lock, DeviceRef device, String prefix, OptionalInt number) {
    var lease = new NumberLease(device, hall.today(), prefix, number.getAsInt(), clock.instant());
    leases.persist(lease);
    append(hall, lock, LedgerKind.NUMBER_LEASED, lease, null);
  }

  private Collection<String> prefixesOffered(UUID hallId) {
    var windowIds = windows.ofHall(hallId).stream().map(WindowRef::id).toList();
    var offered = new ArrayList<UUID>();
    services.servicesByWindow(windowIds).values().forEach(offered::addAll);
    var prefixes = new TreeSet<String>();
    services.byIds(offered).values().stream().map(ServiceRef::prefix).forEach(prefixes::add);
    return prefixes;
  }

  /** Gives up what a kiosk that is gone still holds, of whatever day. */
  @Transactional(Transactional.TxType.MANDATORY)
  public VoidedLeases voidAll(UUID deviceId) {
    var device = devices.requireFor(deviceId, HallAccess.MANAGERS);
    var locked = halls.locked(device.hallId());
    var lock = locked.lock();
    var hall = locked.hall();
    var open = leases.open(deviceId);
    open.forEach(lease -> giveUp(hall, lock, lease, "device-given-up"));
    if (!open.isEmpty()) {
      record("numbers-voided", hall, deviceId, Changes.of("numbers", open.size(), 0));
      leases.flush();
    }
    return new VoidedLeases(open.size());
  }

  @Override
  @Transactional
  public Collection<LocalDate> openDaysBefore(UUID hallId, LocalDate today) {
    return leases.openDaysBefore(hallId, today);
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void end(HallRef hall, HallLock lock, LocalDate date) {
    leases.openOfHall(hall.id(), date).forEach(lease -> giveUp(hall, lock, lease, "day-closed"));
    leases.flush();
  }

  private void giveUp(HallRef hall, HallLock lock, NumberLease lease, String reason) {
    lease.voidIt(clock.instant());
    append(hall, lock, LedgerKind.NUMBER_VOIDED, lease, reason);
  }

  private void append(
      HallRef hall, HallLock lock, LedgerKind kind, NumberLease lease, String reason) {
    ledger.append(
        hall.id(),
        lock,
        LedgerFact.ofNumber(
            kind, lease.businessDate, numbers.label(lease.prefix, lease.number), reason));
  }

  private LeaseView view(NumberLease lease) {
    return new LeaseView(
        lease.id, lease.prefix, numbers.label(lease.prefix, lease.number), lease.leasedAt);
  }

  private void record(String action, HallRef hall, UUID deviceId, Changes changes) {
    audit.record(action, new AuditSubject("Device", deviceId, hall.unitId()), changes);
  }
}
