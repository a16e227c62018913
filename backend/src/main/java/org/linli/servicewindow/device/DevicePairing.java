package org.linli.servicewindow.device;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.linli.servicewindow.hall.HallService;
import org.linli.servicewindow.hall.WindowService;
import org.linli.shared.actor.Actor;
import org.linli.shared.audit.Audit;
import org.linli.shared.audit.AuditSubject;
import org.linli.shared.audit.Changes;
import org.linli.shared.http.CallerLanguage;
import org.linli.shared.http.HttpConfig;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;
import org.linli.shared.security.Secrets;

/** How a device comes by its credential: a code, shown once, good for minutes, used once. */
@ApplicationScoped
public class DevicePairing {
  private static final Duration LIFE = Duration.ofMinutes(15);

  private final DeviceRepository devices;
  private final HallService halls;
  private final WindowService windows;
  private final CallerLanguage language;
  private final HttpConfig http;
  private final Audit audit;
  private final Clock clock;

  DevicePairing(
      DeviceRepository devices,
      HallService halls,
      WindowService windows,
      CallerLanguage language,
      HttpConfig http,
      Audit audit,
      Clock clock) {
    this.devices = devices;
    this.halls = halls;
    this.windows = windows;
    this.language = language;
    this.http = http;
    this.audit = audit;
    this.clock = clock;
  }

  /** A fresh code; the one before stops working. */
  String invite(Device device) {
    var code = PairingCode.next();
    device.invite(PairingCode.hash(code), clock.instant(), LIFE);
    return code;
  }

  String address(Device device, String code) {
    return http.publicUrl() + device.kind.pairingPage() + code;
  }

  /**
   * Changes the code for a credential. Of two who try at once the row's version lets one through,
   * and the other finds the code spent.
   *
   * @throws ProblemException pairing-ended
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public DevicePaired pair(PairDevice request) {
    var now = clock.instant();
    var device =
        devices
            .invited(PairingCode.hash(request.code()), now)
            .orElseThrow(() -> new ProblemException(DeviceProblem.PAIRING_ENDED));
    var before = device.state;
    var credential = Secrets.next();
    device.pair(Secrets.hash(credential), now);
    audit.recordAs(
        Actor.device(device.id, device.name),
        "device-paired",
        new AuditSubject("Device", device.id, halls.require(device.hallId).unitId()),
        Changes.of("state", before, device.state).masked("credential", null, credential));
    devices.flush();
    return new DevicePaired(credential, describe(DeviceRef.of(device)));
  }

  /** What a device is told about itself, as it is now. */
  @Transactional
  public ThisDevice describe(UUID id) {
    return devices
        .findByIdOptional(id)
        .map(d -> describe(DeviceRef.of(d)))
        .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
  }

  private ThisDevice describe(DeviceRef device) {
    return new ThisDevice(
        device.id(),
        device.kind(),
        device.name(),
        device.hallId(),
        halls.summary(device.hallId(), language.tag()).name(),
        device.windowId(),
        device.windowId() == null ? null : windows.require(device.windowId()).label(),
        device.paperOut(),
        clock.instant());
  }
}
