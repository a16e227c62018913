package org.linli.demo.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** A clerk who is signed in, and their window. */
  record DeskCaller(String windowId, ApiCaller clerk) {}

  ApiHall(String hallId, ApiCaller nobody, List<DeskCaller> desks) {
    this.hallId = hallId;
    this.nobody = nobody;
    this.desks = desks;
  }

  /** The clerks sign out; their windows stay as they are. */
  void leave() {
    for (var desk : desks) {
      try {
        desk.clerk().post("/sessions/current/end", Map.of());
      } catch (Refused e) {
        // Signed out by somebody else meanwhile: just as well.
      }
    }
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
    atWindow(seat, "open", Map.of());
  }

  @Override
  public void pause(int seat, String reason) {
    atWindow(seat, "pause", Map.of("reason", reason));
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
