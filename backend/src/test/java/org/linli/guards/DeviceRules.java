package org.linli.guards;

import static org.linli.guards.Access.everyone;
import static org.linli.guards.Access.ofDevices;
import static org.linli.guards.Access.onTheUnit;
import static org.linli.guards.Draft.at;
import static org.linli.guards.Draft.draft;
import static org.linli.guards.Who.AUDITOR;
import static org.linli.guards.Who.KIOSK;
import static org.linli.guards.Who.KIOSK_ELSEWHERE;
import static org.linli.guards.Who.MANAGER;
import static org.linli.guards.Who.WINDOW_SCREEN;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.linli.shared.security.Secrets;
import org.linli.testing.PairedDevice;

/** Room servicewindow: kiosks and windows' screens. */
final class DeviceRules {
  private DeviceRules() {}

  static void add(Rules r) {
    addManagers(r);
    addDevices(r);
    addKiosks(r);
  }

  private static void addManagers(Rules r) {
    r.rule(
        "GET /halls/{hallId}/devices",
        onTheUnit(MANAGER, AUDITOR),
        s -> hall(s).query("kind", "KIOSK").shows(s.device(KIOSK).id()));
    r.rule(
        "POST /halls/{hallId}/devices",
        onTheUnit(MANAGER),
        s ->
            hall(s)
                .with("kind", "WINDOW_SCREEN")
                .with("name", "一号窗口屏")
                .with("windowId", s.here.windows().get(0))
                .with("offlineNumbers", 5));
    r.rule(
        "PUT /devices/{deviceId}",
        onTheUnit(MANAGER),
        s -> device(s).version("\"1.en\"").with("name", "一号取号机").with("offlineNumbers", 5));
    r.rule("POST /devices/{deviceId}/pair-again", onTheUnit(MANAGER), DeviceRules::device);
    r.rule("POST /devices/{deviceId}/revoke", onTheUnit(MANAGER), DeviceRules::device);
    r.rule(
        "POST /devices/{deviceId}/mark-paper",
        onTheUnit(MANAGER),
        s -> device(s).with("out", true));
  }

  private static void addDevices(Rules r) {
    r.rule(
        "POST /this-device/pair",
        everyone(),
        s -> draft().with("code", PairedDevice.inviteKiosk(s.here).code()));
    r.rule("GET /this-device", ofDevices(KIOSK, KIOSK_ELSEWHERE, WINDOW_SCREEN), s -> draft());
    r.rule(
        "POST /this-device/mark-paper",
        ofDevices(KIOSK, KIOSK_ELSEWHERE),
        s -> draft().with("out", true));
  }

  private static void addKiosks(Rules r) {
    r.rule(
        "POST /this-device/tickets",
        ofDevices(KIOSK),
        s ->
            draft()
                .with("serviceId", s.here.services().get(0))
                .with("phoneLast4", "0101")
                .with("priorityClaim", "ELDER")
                .with("phoneKey", s.fresh("key-of-some-phone-000-")));
    r.rule("POST /this-device/leases", ofDevices(KIOSK, KIOSK_ELSEWHERE), s -> draft());
    r.rule(
        "POST /this-device/leases/settle",
        ofDevices(KIOSK),
        s ->
            draft()
                .with(
                    "used",
                    List.of(
                        Map.of(
                            "leaseId",
                            s.lease(),
                            "serviceId",
                            s.here.services().get(0),
                            "tokenHash",
                            HexFormat.of().formatHex(Secrets.hash(Secrets.next())),
                            "arrivedAt",
                            Instant.now().toString()))));
    r.rule("POST /devices/{deviceId}/void-leases", onTheUnit(MANAGER), DeviceRules::device);
    r.rule(
        "GET /halls/{hallId}/numbers/check",
        onTheUnit(MANAGER, AUDITOR),
        s -> hall(s).query("date", Stage.today()));
  }

  private static Draft hall(Stage s) {
    return at("hallId", s.here.id());
  }

  /** A kiosk of its own: the verb may end it. */
  private static Draft device(Stage s) {
    return at("deviceId", PairedDevice.kiosk(s.here).id());
  }
}
