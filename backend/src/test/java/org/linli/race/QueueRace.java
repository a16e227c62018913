package org.linli.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.linli.shared.security.Secrets;
import org.linli.testing.Caller;
import org.linli.testing.Caller.Answer;
import org.linli.testing.Crowd;

/**
 * Fifty clerks, a thousand tickets, everything at once: numbers are taken and given back, some with
 * priority, some let others go first, while clerks call, recall, transfer, cancel and finish at the
 * same windows. Afterwards everything must add up.
 */
public final class QueueRace {
  private static final int TICKETS = 1000;
  private static final int TAKERS = 20;
  private static final Set<String> FINAL = Set.of("COMPLETED", "CANCELLED", "EXPIRED");

  /** What a clerk is told when somebody else was faster. */
  private static final Set<String> LOST = Set.of("window-busy", "ticket-wrong-state");

  private final RaceHall hall;
  private final Queue<Held> held = new ConcurrentLinkedQueue<>();

  /** By ticket: the calls that a clerk was told to have made. */
  private final Queue<String> won = new ConcurrentLinkedQueue<>();

  private record Held(String id, String number, String token) {}

  public QueueRace(RaceHall hall) {
    this.hall = hall;
  }

  public void run() throws Exception {
    for (var window : hall.windows()) {
      hall.clerks().get(0).post("/windows/" + window + "/open", Map.of()).ok();
    }
    // Half of the numbers are there when the doors open, the rest comes while clerks call.
    take(TICKETS / 2);
    Crowd.run(
        hall.clerks().size() + TAKERS,
        i ->
            i < TAKERS
                ? () -> takeSome(i, TICKETS / 2 / TAKERS)
                : () -> work(hall.clerks().get(i - TAKERS), new Random(i)));
    // Who came last may have been transferred after the others went home.
    drain();
    check();
  }

  private void take(int count) throws Exception {
    Crowd.run(TAKERS, i -> () -> takeSome(i, count / TAKERS));
  }

  private int takeSome(int seed, int count) {
    var random = new Random(seed);
    for (var i = 0; i < count; i++) {
      var node = hall.clerks().get((seed + i) % hall.clerks().size()).node();
      var service = hall.services().get(random.nextInt(hall.services().size()));
      var issued =
          Caller.nobody(node).post("/halls/" + hall.id() + "/tickets", wish(service, random)).ok();
      var mine =
          new Held(issued.text("/ticket/id"), issued.text("/ticket/number"), issued.text("/token"));
      held.add(mine);
      if (random.nextInt(20) == 0) {
        giveBack(node, mine);
      }
      if (random.nextInt(10) == 0) {
        letGoFirst(node, mine);
      }
    }
    return count;
  }

  private static Map<String, String> wish(String service, Random random) {
    var phone = Secrets.next();
    return random.nextInt(4) == 0
        ? Map.of("serviceId", service, "phoneKey", phone, "priorityClaim", "ELDER")
        : Map.of("serviceId", service, "phoneKey", phone);
  }

  /** Before or after being called, as it comes. */
  private static void letGoFirst(URI node, Held mine) {
    var answer =
        Caller.nobody(node)
            .holding(mine.token())
            .post("/held-tickets/" + mine.id() + "/let-go-first", Map.of("places", 3));
    if (!answer.isOk()) {
      assertThat(answer.slug()).isIn("ticket-wrong-state", "nobody-behind");
    }
  }

  /** Cancelled by the holder, unless a clerk was faster. */
  private static void giveBack(URI node, Held mine) {
    var answer =
        Caller.nobody(node)
            .holding(mine.token())
            .post("/held-tickets/" + mine.id() + "/cancel", Map.of());
    if (!answer.isOk()) {
      assertThat(answer.slug()).isEqualTo("ticket-wrong-state");
    }
  }

  /** Calls at random windows until several looks in a row find nobody waiting. */
  private int work(Caller clerk, Random random) {
    var idle = 0;
    while (idle < 20) {
      var window = hall.windows().get(random.nextInt(hall.windows().size()));
      var answer = clerk.post("/windows/" + window + "/call-next", Map.of());
      if (!answer.isOk()) {
        assertThat(answer.slug()).as(answer.toString()).isIn(LOST);
        pause(random);
      } else if (answer.text("/ticket/id") == null) {
        idle++;
        pause(random);
      } else {
        idle = 0;
        won.add(answer.text("/ticket/id"));
        serve(clerk, answer, random);
      }
    }
    return idle;
  }

  private static void pause(Random random) {
    try {
      Thread.sleep(5 + random.nextInt(10));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void serve(Caller clerk, Answer called, Random random) {
    var ticket = "/tickets/" + called.text("/ticket/id");
    for (var i = random.nextInt(3); i > 0; i--) {
      act(clerk, ticket + "/recall", Map.of());
    }
    var fate = random.nextInt(10);
    if (fate == 0) {
      act(clerk, ticket + "/cancel", Map.of("reason", "走了"));
      return;
    }
    if (fate == 1) {
      act(clerk, ticket + "/no-show", Map.of());
      act(clerk, ticket + "/requeue", Map.of());
      return;
    }
    if (!act(clerk, ticket + "/start", Map.of()).isOk()) {
      return;
    }
    if (fate == 2 && isFirstTransfer(called)) {
      var service = hall.services().get(random.nextInt(hall.services().size()));
      var moved = act(clerk, ticket + "/transfer", Map.of("serviceId", service));
      if (moved.isOk()) {
        return;
      }
    }
    if (fate == 3) {
      act(clerk, ticket + "/hold", Map.of("reason", "复印"));
      act(clerk, ticket + "/cancel", Map.of("reason", "没有回来"));
      return;
    }
    act(clerk, ticket + "/finish", Map.of("outcome", "已办结")).ok();
  }

  /** A transferred ticket has a start time when it is called again; one transfer each is enough. */
  private static boolean isFirstTransfer(Answer called) {
    return called.text("/ticket/startedAt") == null;
  }

  /** A holder may give the number back between call and start; nothing else may go wrong. */
  private static Answer act(Caller clerk, String path, Map<String, ?> body) {
    var answer = clerk.post(path, body);
    if (!answer.isOk()) {
      assertThat(answer.slug())
          .as(path + " " + answer)
          .isIn("ticket-wrong-state", "requeue-limit", "transfer-nowhere");
    }
    return answer;
  }

  private void drain() {
    var clerk = hall.clerks().get(0);
    for (var window : hall.windows()) {
      var answer = clerk.post("/windows/" + window + "/call-next", Map.of()).ok();
      while (answer.text("/ticket/id") != null) {
        won.add(answer.text("/ticket/id"));
        var ticket = "/tickets/" + answer.text("/ticket/id");
        clerk.post(ticket + "/start", Map.of()).ok();
        clerk.post(ticket + "/finish", Map.of("outcome", "已办结")).ok();
        answer = clerk.post("/windows/" + window + "/call-next", Map.of()).ok();
      }
    }
  }

  private void check() {
    var ledger = ledger();
    numbersHaveNoGapAndNoDouble();
    positionsHaveNoGap(ledger);
    callsAreWhatClerksWereTold(ledger);
    eachIsServedAtMostOnce(ledger);
    nobodyIsLost();
    clerksRaced(ledger);
    nobodyIsOvertakenTooOften();
    ledgerRebuildsTheSame(ledger);
  }

  private void numbersHaveNoGapAndNoDouble() {
    assertThat(held).hasSize(TICKETS);
    var byPrefix = new TreeMap<String, List<Integer>>();
    for (var h : held) {
      byPrefix
          .computeIfAbsent(h.number().substring(0, 1), p -> new ArrayList<>())
          .add(Integer.valueOf(h.number().substring(1)));
    }
    byPrefix.forEach(
        (prefix, numbers) ->
            assertThat(numbers)
                .as("numbers of " + prefix)
                .containsExactlyInAnyOrderElementsOf(
                    IntStream.rangeClosed(1, numbers.size()).boxed().toList()));
  }

  private static void positionsHaveNoGap(List<JsonNode> ledger) {
    assertThat(ledger.stream().map(e -> e.get("seq").asInt()).toList())
        .isEqualTo(IntStream.rangeClosed(1, ledger.size()).boxed().toList());
  }

  private void callsAreWhatClerksWereTold(List<JsonNode> ledger) {
    assertThat(tickets(ledger, "TICKET_CALLED")).containsExactlyInAnyOrderElementsOf(won);
  }

  private static void eachIsServedAtMostOnce(List<JsonNode> ledger) {
    assertThat(tickets(ledger, "TICKET_FINISHED")).doesNotHaveDuplicates();
    assertThat(tickets(ledger, "TICKET_ISSUED")).doesNotHaveDuplicates().hasSize(TICKETS);
    // Nobody is at two windows: between two starts lies a transfer.
    var inService = new HashMap<String, Boolean>();
    for (var entry : ledger) {
      var id = entry.path("ticketId").asText();
      switch (entry.get("kind").asText()) {
        case "TICKET_STARTED" -> assertThat(inService.put(id, true)).isNotEqualTo(true);
        case "TICKET_TRANSFERRED", "TICKET_FINISHED", "TICKET_HELD" -> inService.put(id, false);
        default -> {}
      }
    }
  }

  private void nobodyIsLost() {
    var open = new TreeSet<String>();
    for (var h : held) {
      var answer =
          Caller.nobody(hall.manager().node())
              .holding(h.token())
              .get("/held-tickets/" + h.id())
              .ok();
      if (!FINAL.contains(answer.text("/status")) && !"NO_SHOW".equals(answer.text("/status"))) {
        open.add(h.number() + " " + answer.text("/status"));
      }
    }
    assertThat(open).isEmpty();
  }

  private void clerksRaced(List<JsonNode> ledger) {
    var winners =
        ledger.stream()
            .filter(e -> "TICKET_CALLED".equals(e.get("kind").asText()))
            .collect(
                Collectors.groupingBy(
                    e -> e.get("windowId").asText(),
                    Collectors.mapping(e -> e.get("actorId").asText(), Collectors.toSet())));
    assertThat(winners).hasSameSizeAs(hall.windows());
    winners.forEach(
        (window, clerks) -> assertThat(clerks).as("winners at one window").hasSizeGreaterThan(5));
  }

  /**
   * The default rule: three times. That it happens at all shows that there was something to bound.
   */
  private void nobodyIsOvertakenTooOften() {
    var times = new TreeSet<Integer>();
    var path = "/halls/" + hall.id() + "/tickets?limit=100";
    var page = hall.manager().get(path).ok();
    page.body().get("items").forEach(t -> times.add(t.get("overtaken").asInt()));
    while (page.text("/nextCursor") != null) {
      page = hall.manager().get(path + "&cursor=" + page.text("/nextCursor")).ok();
      page.body().get("items").forEach(t -> times.add(t.get("overtaken").asInt()));
    }
    assertThat(times).contains(1).allMatch(n -> n <= 3);
  }

  private void ledgerRebuildsTheSame(List<JsonNode> ledger) {
    var date = ledger.get(0).get("businessDate").asText();
    var check =
        hall.manager().get("/halls/" + hall.id() + "/ledger/check?date=" + date).ok().body();
    if (!check.get("differences").isEmpty() || !check.get("gap").isNull()) {
      fail("the ledger says otherwise: " + check);
    }
    assertThat(check.get("tickets").asInt()).isEqualTo(TICKETS);
  }

  private static List<String> tickets(List<JsonNode> ledger, String kind) {
    return ledger.stream()
        .filter(e -> kind.equals(e.get("kind").asText()))
        .map(e -> e.get("ticketId").asText())
        .toList();
  }

  private List<JsonNode> ledger() {
    var all = new ArrayList<JsonNode>();
    var path = "/halls/" + hall.id() + "/ledger?limit=100";
    var page = hall.manager().get(path).ok();
    page.body().get("items").forEach(all::add);
    while (page.text("/nextCursor") != null) {
      page = hall.manager().get(path + "&cursor=" + page.text("/nextCursor")).ok();
      page.body().get("items").forEach(all::add);
    }
    return all;
  }
}
