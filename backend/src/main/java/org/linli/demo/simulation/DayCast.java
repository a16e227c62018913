package org.linli.demo.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.linli.demo.Habits;
import org.linli.demo.day.Offer;

/**
 * All that a day in a hall needs, found out through the API: the demo's clerks, signed in, each at
 * a window in the order of both lists, and what the hall offers there. A window that somebody has
 * paused is left alone.
 *
 * @param seats how many windows have a clerk
 */
record DayCast(int seats, List<Offer> offers, ApiHall hall) {

  /**
   * @throws NobodyThere when no demo account can sit in this hall, or nothing is offered there
   */
  static DayCast gather(ApiCaller nobody, String hallId, Habits habits) {
    var demo = nobody.get("/demo");
    var password = demo.get("password").asText();
    var clerks = new ArrayList<ApiCaller>();
    for (var account : demo.get("accounts")) {
      if (account.get("role").asText().equals("CLERK")) {
        clerks.add(nobody.signIn(account.get("username").asText(), password));
      }
    }
    if (clerks.isEmpty()) {
      throw new NobodyThere();
    }
    var windows = clerks.get(0).get("/halls/" + hallId + "/windows").get("items");
    var seats = Math.min(windows.size(), clerks.size());
    var desks =
        IntStream.range(0, seats)
            .filter(i -> !windows.get(i).get("state").asText().equals("PAUSED"))
            .mapToObj(i -> desk(windows.get(i), clerks.get(i)))
            .toList();
    var offers = offers(nobody, hallId, habits, desks);
    if (offers.isEmpty()) {
      throw new NobodyThere();
    }
    return new DayCast(desks.size(), offers, new ApiHall(hallId, nobody, desks));
  }

  private static ApiHall.DeskCaller desk(JsonNode window, ApiCaller clerk) {
    return new ApiHall.DeskCaller(window.get("id").asText(), clerk, window);
  }

  private static List<Offer> offers(
      ApiCaller nobody, String hallId, Habits habits, List<ApiHall.DeskCaller> desks) {
    var seatOf = new HashMap<String, Integer>();
    desks.forEach(desk -> seatOf.put(desk.windowId(), seatOf.size()));
    var offers = new ArrayList<Offer>();
    var cursor = "";
    do {
      var page = nobody.get("/halls/" + hallId + "/services?limit=100" + cursor);
      page.get("items").forEach(service -> offers.add(offer(service, habits, seatOf)));
      cursor = page.get("nextCursor").isNull() ? "" : "&cursor=" + page.get("nextCursor").asText();
    } while (!cursor.isEmpty());
    offers.removeIf(offer -> offer.seats().isEmpty());
    return List.copyOf(offers);
  }

  private static Offer offer(JsonNode service, Habits habits, Map<String, Integer> seatOf) {
    var seats = new ArrayList<Integer>();
    for (var window : service.get("windows")) {
      var seat = seatOf.get(window.get("id").asText());
      if (seat != null) {
        seats.add(seat);
      }
    }
    return habits.offer(
        UUID.fromString(service.get("id").asText()), service.get("name").asText(), seats);
  }

  /** A hall in which the demo has nobody to play with. */
  static final class NobodyThere extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
