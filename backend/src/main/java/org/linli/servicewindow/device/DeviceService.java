package org.linli.servicewindow.device;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.linli.servicewindow.hall.HallAccess;
import org.linli.servicewindow.hall.HallRef;
import org.linli.servicewindow.hall.HallService;
import org.linli.servicewindow.hall.WindowService;
import org.linli.shared.audit.Audit;
import org.linli.shared.audit.AuditSubject;
import org.linli.shared.audit.Changes;
import org.linli.shared.http.EntityTags;
import org.linli.shared.json.Texts;
import org.linli.shared.page.Cursor;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;

/** Devices as their hall's manager keeps them. */
@ApplicationScoped
public class DeviceService {
  /** Being seen is written down no more often than this. */
  private static final Duration SEEN_STEP = Duration.ofMinutes(1);

  private final DeviceRepository devices;
  private final DevicePairing pairing;
  private final HallService halls;
  private final WindowService windows;
  private final Audit audit;
  private final Clock clock;

  DeviceService(
      DeviceRepository devices,
      DevicePairing pairing,
      HallService halls,
      WindowService windows,
      Audit audit,
      Clock clock) {
    this.devices = devices;
    this.pairing = pairing;
    this.halls = halls;
    this.windows = windows;
    this.audit = audit;
    this.clock = clock;
  }

  /** In the order they were made; of one kind, or all. */
  @Transactional
  public Page<DeviceView> page(UUID hallId, DeviceKind kind, PageRequest request) {
    halls.requireFor(hallId, HallAccess.READERS);
    var after = request.after(1).map(c -> c.part(0, Texts::uuid)).orElse(null);
    var rows = devices.page(hallId, kind, after, request.limit() + 1);
    return Page.cut(rows, request.limit(), d -> Cursor.of(d.id)).map(this::view);
  }

  /**
   * Makes a device and the code it is paired with.
   *
   * @throws ProblemException invalid-input (windowId: required at a window's screen, choice at a
   *     kiosk); not-found for a window of another hall
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public DeviceInvited create(UUID hallId, CreateDevice wish) {
    var hall = halls.requireFor(hallId, HallAccess.MANAGERS);
    checkWindow(hallId, wish);
    var device = new Device(hallId, wish, clock.instant());
    var code = pairing.invite(device);
    devices.persist(device);
    record("device-created", hall, device, Changes.of("name", null, device.name));
    return invited(device, code);
  }

  private void checkWindow(UUID hallId, CreateDevice wish) {
    var needsWindow = wish.kind() == DeviceKind.WINDOW_SCREEN;
    if (needsWindow && wish.windowId() == null) {
      throw ProblemException.field("windowId", "required");
    }
    if (!needsWindow && wish.windowId() != null) {
      throw ProblemException.field("windowId", "choice");
    }
    if (needsWindow) {
      windows.requireIn(hallId, wish.windowId());
    }
  }

  /**
   * @throws ProblemException not-found, stale-version
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public DeviceView describe(UUID id, long seen, DescribeDevice wish) {
    var device = find(id);
    EntityTags.check(seen, device.version);
    var changes =
        Changes.of("name", device.name, wish.name())
            .and("offlineNumbers", device.offlineNumbers, wish.offlineNumbers());
    device.describe(wish);
    record("device-described", hallOf(device), device, changes);
    devices.flush();
    return view(device);
  }

  /** A fresh code; the device goes on with what it has until the code is used. */
  @Transactional(Transactional.TxType.MANDATORY)
  public DeviceInvited pairAgain(UUID id) {
    var device = find(id);
    record("device-invited", hallOf(device), device, Changes.none().masked("code", null, id));
    return invited(device, pairing.invite(device));
  }

  private DeviceInvited invited(Device device, String code) {
    devices.flush();
    return new DeviceInvited(
        view(device), code, pairing.address(device, code), device.pairingUntil);
  }

  /**
   * From now on whoever shows the credential is nobody.
   *
   * @throws ProblemException device-not-paired
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public DeviceView revoke(UUID id) {
    var device = find(id);
    var before = device.state;
    device.revoke();
    record("device-revoked", hallOf(device), device, Changes.of("state", before, device.state));
    devices.flush();
    return view(device);
  }

  /** Somebody refilled the printer, or found it empty. */
  @Transactional(Transactional.TxType.MANDATORY)
  public DeviceView markPaper(UUID id, boolean out) {
    var device = find(id);
    paper(device, out);
    return view(device);
  }

  /** The same, said at the device itself. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void paperAtDevice(UUID id, boolean out) {
    paper(devices.findById(id), out);
  }

  private void paper(Device device, boolean out) {
    if (device.paperOut != out) {
      var hall = halls.require(device.hallId);
      device.paperOut = out;
      record("device-paper-marked", hall, device, Changes.of("paperOut", !out, out));
      devices.flush();
    }
  }

  /** It has nothing left to tell: whatever it gives out on its own comes after now. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void settled(UUID id) {
    devices.settled(id, clock.instant());
  }

  /** The device, if the one who acts has one of these roles in its hall; else not-found. */
  @Transactional
  public DeviceRef requireFor(UUID id, List<String> roles) {
    var device =
        devices
            .findByIdOptional(id)
            .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    halls.requireFor(device.hallId, roles);
    return DeviceRef.of(device);
  }

  /** Whose credential this is; in the caller's transaction if there is one. */
  Optional<DeviceRef> identify(byte[] credentialHash) {
    return QuarkusTransaction.joiningExisting()
        .call(
            () -> {
              var found = devices.paired(credentialHash);
              var now = clock.instant();
              var stepAgo = now.minus(SEEN_STEP);
              found
                  .filter(d -> d.seenAt() == null || d.seenAt().isBefore(stepAgo))
                  .ifPresent(d -> devices.seen(d.id(), now, stepAgo));
              return found;
            });
  }

  /** A device of a hall the one who acts manages; what is out of reach is not there. */
  private Device find(UUID id) {
    requireFor(id, HallAccess.MANAGERS);
    return devices.findById(id);
  }

  private HallRef hallOf(Device device) {
    return halls.require(device.hallId);
  }

  private DeviceView view(Device device) {
    return DeviceView.of(
        device, device.windowId == null ? null : windows.require(device.windowId).label());
  }

  private void record(String action, HallRef hall, Device device, Changes changes) {
    audit.record(action, new AuditSubject("Device", device.id, hall.unitId()), changes);
  }
}
