package org.linli.demo.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.linli.demo.day.HallDoor;
import org.linli.demo.day.Refused;
import org.linli.demo.day.Visitor;
import org.linli.servicewindow.rating.RatingLevel;
import org.linli.shared.security.Secrets;

/** A hall entered by its API: residents with their tickets' tokens, clerks with their sessions. */
final class ApiHall implements HallDoor {
  private final String hallId;
  private final ApiCaller nobody;
  private final List<DeskCaller> desks;
  private final Map<UUID, ApiCaller> holders = new HashMap<>();

  /** The account that sat down at a seat. */
  private final Map<Integer, String> seated = new HashMap<>();

  private final Set<Integer> resting = new HashSet<>();

  /**
   * A clerk who is signed in, and their window.
   *
   * @param before the window before the day began
   */
  record DeskCaller(String windowId, ApiCaller clerk, JsonNode before) {}

  ApiHall(String hallId, ApiCaller nobody, List<DeskCaller> desks) {
    this.hallId = hallId;
    this.nobody = nobody;
    this.desks = desks;
  }

  /** The clerks leave their windows as they found them, and sign out. */
  void leave() {
    for (var seat = 0; seat < desks.size(); seat++) {
      try {
        putBack(seat);
        desks.get(seat).clerk().post("/sessions/current/end", Map.of());
      } catch (Refused e) {
        // Signed out by somebody else meanwhile: just as well.
      }
    }
  }

  private void putBack(int seat) {
    try {
      var desk = desks.get(seat);
      if (!isOurs(seat, desk.clerk().get("/windows/" + desk.windowId()))) {
        return;
      }
      if (desk.before().get("state").asText().equals("CLOSED")) {
        var wish = new HashMap<String, Object>();
        wish.put("reason", desk.before().get("stateReason").textValue());
        atWindow(seat, "close", wish);
      } else if (resting.contains(seat)) {
        open(seat);
      }
    } catch (Refused e) {
      // A day called off may leave somebody at the window: it stays as it is until they are served.
    }
  }

  /** Nobody else took the seat meanwhile, nor paused the window. */
  private boolean isOurs(int seat, JsonNode window) {
    var state = window.get("state").asText();
    return window.get("clerkId").asText().equals(seated.get(seat))
        && state.equals(resting.contains(seat) ? "PAUSED" : "OPEN");
  }

  private JsonNode atWindow(int seat, String verb, Map<String, ?> body) {
    var desk = desks.get(seat);
    return desk.clerk().post("/windows/" + desk.windowId() + "/" + verb, body);
  }

  private void toTicket(int seat, UUID ticket, String verb, Map<String, ?> body) {
    desks.get(seat).clerk().post("/tickets/" + ticket + "/" + verb, body);
  }

  private static UUID idOf(JsonNode ticket) {
    return UUID.fromString(ticket.get("id").asText());
  }

  @Override
  public UUID issue(Visitor who) {
    var wish = new HashMap<String, Object>();
    wish.put("serviceId", who.serviceId());
    wish.put("phoneKey", Secrets.next());
    if (who.claim() != null) {
      wish.put("priorityClaim", who.claim());
    }
    var issued = nobody.post("/halls/" + hallId + "/tickets", wish);
    var id = idOf(issued.get("ticket"));
    holders.put(id, nobody.holding(issued.get("token").asText()));
    return id;
  }

  @Override
  public void rate(UUID ticket, RatingLevel opinion) {
    holders.get(ticket).post("/held-tickets/" + ticket + "/rate", Map.of("level", opinion));
  }

  @Override
  public void giveBack(UUID ticket) {
    holders.get(ticket).post("/held-tickets/" + ticket + "/cancel", Map.of());
  }

  @Override
  public void open(int seat) {
    seated.put(seat, atWindow(seat, "open", Map.of()).get("clerkId").asText());
    resting.remove(seat);
  }

  @Override
  public void pause(int seat, String reason) {
    atWindow(seat, "pause", Map.of("reason", reason));
    resting.add(seat);
  }

  @Override
  public Optional<AtDesk> atDesk(int seat) {
    var desk = desks.get(seat);
    var current = desk.clerk().get("/windows/" + desk.windowId() + "/desk").get("current");
    return current.isNull()
        ? Optional.empty()
        : Optional.of(new AtDesk(idOf(current), current.get("status").asText().equals("SERVING")));
  }

  @Override
  public Optional<UUID> callNext(int seat) {
    var called = atWindow(seat, "call-next", Map.of()).get("ticket");
    return called.isNull() ? Optional.empty() : Optional.of(idOf(called));
  }

  @Override
  public void recall(int seat, UUID ticket) {
    toTicket(seat, ticket, "recall", Map.of());
  }

  @Override
  public void noShow(int seat, UUID ticket) {
    toTicket(seat, ticket, "no-show", Map.of());
  }

  @Override
  public void requeue(int seat, UUID ticket) {
    toTicket(seat, ticket, "requeue", Map.of());
  }

  @Override
  public void start(int seat, UUID ticket) {
    toTicket(seat, ticket, "start", Map.of());
  }

  @Override
  public void hold(int seat, UUID ticket, String reason) {
    toTicket(seat, ticket, "hold", Map.of("reason", reason));
  }

  @Override
  public void resume(int seat, UUID ticket) {
    toTicket(seat, ticket, "resume", Map.of("windowId", desks.get(seat).windowId()));
  }

  @Override
  public void transfer(int seat, UUID ticket, UUID toService, String reason) {
    toTicket(seat, ticket, "transfer", Map.of("serviceId", toService, "reason", reason));
  }

  @Override
  public void finish(int seat, UUID ticket, String outcome) {
    toTicket(seat, ticket, "finish", Map.of("outcome", outcome));
  }
}
