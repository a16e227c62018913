package org.linli.testing;

import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.linli.shared.security.Secrets;

/** A kiosk as its page runs it: a reserve of numbers, and a journal of those it gave out alone. */
public final class OfflineKiosk {
  /** Somebody who took a number while the kiosk was cut off. */
  public record Slip(UUID id, String number, String token, Instant at) {}

  public final PairedDevice device;
  public final List<Map<String, String>> reserve = new ArrayList<>();
  public final List<Map<String, Object>> journal = new ArrayList<>();
  public final List<Slip> slips = new ArrayList<>();

  public OfflineKiosk(PairedDevice device) {
    this.device = device;
  }

  public Response tryTopUp() {
    return device.request().body("{}").post("/api/v1/this-device/leases");
  }

  public OfflineKiosk topUp() {
    reserve.clear();
    reserve.addAll(tryTopUp().then().statusCode(200).extract().path("leases"));
    return this;
  }

  /** Gives the next number of a prefix out, without asking anybody; null when none is left. */
  public Slip giveOut(String prefix, UUID serviceId, Instant at) {
    var lease =
        reserve.stream().filter(one -> one.get("prefix").equals(prefix)).findFirst().orElse(null);
    if (lease == null) {
      return null;
    }
    reserve.remove(lease);
    var token = Secrets.next();
    journal.add(entry(lease.get("id"), serviceId, token, at));
    var slip = new Slip(UUID.fromString(lease.get("id")), lease.get("number"), token, at);
    slips.add(slip);
    return slip;
  }

  public static Map<String, Object> entry(String lease, UUID serviceId, String token, Instant at) {
    return new HashMap<>(
        Map.of(
            "leaseId",
            lease,
            "serviceId",
            serviceId,
            "tokenHash",
            HexFormat.of().formatHex(Secrets.hash(token)),
            "arrivedAt",
            at.toString()));
  }

  public Response trySettle(List<Map<String, Object>> used) {
    return device.request().body(Map.of("used", used)).post("/api/v1/this-device/leases/settle");
  }

  /** Tells all of the journal. */
  public Response settle() {
    return trySettle(journal);
  }
}
