package org.linli.servicewindow.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.linli.testing.Staff.nobody;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.linli.shared.database.Ids;
import org.linli.testing.HallWorld;
import org.linli.testing.MutableClock;
import org.linli.testing.Refusal;

/** The public stream: replay, order, and what it keeps to itself. */
@QuarkusTest
class EventsApiTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  /** Half past nine in the morning in Shanghai. */
  private static final Instant MORNING = Instant.parse("2031-06-09T01:30:00Z");

  @Inject HallWorld halls;
  @Inject MutableClock clock;
  @Inject EntityManager database;
  @TestHTTPResource URI node;

  @AfterEach
  void backToNow() {
    clock.reset();
  }

  /** Reads the stream until so many events have come; lines as they were sent. */
  private List<String> listen(HallWorld.Hall hall, String query, String lastEventId, int events)
      throws Exception {
    var address = node.resolve("/api/v1/halls/" + hall.id() + "/events" + query);
    var request = HttpRequest.newBuilder(address);
    if (lastEventId != null) {
      request.header("Last-Event-ID", lastEventId);
    }
    var lines = new ArrayList<String>();
    try (var stream = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofLines()).body()) {
      var left = events;
      for (var all = stream.iterator();
          left > 0 || lines.isEmpty() || !lines.get(lines.size() - 1).isEmpty(); ) {
        var line = all.next();
        lines.add(line);
        if (line.startsWith("id:")) {
          left--;
        }
      }
    }
    return lines;
  }

  private static List<String> of(List<String> lines, String field) {
    return lines.stream()
        .filter(l -> l.startsWith(field + ":"))
        .map(l -> l.substring(field.length() + 1).strip())
        .toList();
  }

  @Test
  void whoComesBackHearsWhatWasMissedOnceAndInOrder() throws Exception {
    var hall = halls.hall(1, "A").open();
    hall.take(0);
    hall.callNext(0);
    var all = listen(hall, "?after=0", null, 3);
    assertThat(of(all, "id")).containsExactly("1", "2", "3");
    assertThat(of(all, "event"))
        .containsExactly("hello", "window-opened", "ticket-issued", "ticket-called");
    assertThat(all).anyMatch(l -> l.contains("\"number\":\"A001\",\"windowId\""));
    assertThat(of(listen(hall, "", "2", 1), "id")).containsExactly("3");
    // The header of a browser that reconnects by itself knows better than the address it began
    // with.
    assertThat(of(listen(hall, "?after=0", "2", 1), "id")).containsExactly("3");
  }

  @Test
  void yesterdayIsNotToldAgain() throws Exception {
    var hall = halls.hall(1, "A");
    clock.stopAt(MORNING);
    hall = hall.again().open();
    hall.rule("closesDayItself", false).then().statusCode(200);
    hall.take(0);
    clock.advance(Duration.ofDays(1));
    var head = hall.board().jsonPath().getLong("seq");
    var nobodyCameYet = listen(hall, "?after=1", null, 0);
    assertThat(of(nobodyCameYet, "event")).containsExactly("reset");
    assertThat(of(nobodyCameYet, "data")).containsExactly("{\"seq\":" + head + "}");
    hall.take(0);
    var first = listen(hall, "?after=" + head, null, 1);
    assertThat(of(first, "event")).containsExactly("hello", "ticket-issued");
    assertThat(of(listen(hall, "", Long.toString(head - 1), 0), "event")).containsExactly("reset");
  }

  @Test
  void moreThanADisplayCanMissIsNotToldAgain() throws Exception {
    var hall = halls.hall(1, "A").open();
    hall.take(0);
    // As if 1500 things had happened.
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              change("update ledger_entry set seq = 1500 where seq = 2 and hall_id = :hall", hall);
              change("update hall_lock set last_seq = 1500 where hall_id = :hall", hall);
            });
    assertThat(of(listen(hall, "?after=499", null, 0), "event")).containsExactly("reset");
    assertThat(of(listen(hall, "?after=500", null, 1), "event"))
        .containsExactly("hello", "ticket-issued");
  }

  private void change(String sql, HallWorld.Hall hall) {
    var update = database.createNativeQuery(sql).setParameter("hall", Ids.bytes(hall.id()));
    assertThat(update.executeUpdate()).isEqualTo(1);
  }

  /** As after a backup was restored: waiting for position 99 would be waiting in silence. */
  @Test
  void whoRemembersMoreThanThereIsHearsWhatComesNext() throws Exception {
    var hall = halls.hall(1, "A").open();
    hall.take(0);
    var heard = CompletableFuture.supplyAsync(() -> listenQuietly(hall));
    while (!heard.isDone()) {
      hall.take(0);
      Thread.sleep(200);
    }
    assertThat(of(heard.get(), "id")).allMatch(id -> Long.parseLong(id) < 99).hasSize(1);
  }

  private List<String> listenQuietly(HallWorld.Hall hall) {
    try {
      return listen(hall, "?after=99", null, 1);
    } catch (Exception e) {
      throw new CompletionException(e);
    }
  }

  @Test
  void aDiscreetWindowsQueueIsNotToldButACallIs() throws Exception {
    var hall = halls.hall(1, "A");
    var police = hall.addWindow("9", true);
    hall.services().add(hall.addService("P", true, List.of(police)));
    hall.windows().add(police);
    hall.open();
    hall.take(1);
    hall.callNext(1).then().body("ticket.number", equalTo("P001"));
    var data = of(listen(hall, "?after=2", null, 2), "data");
    assertThat(data)
        .filteredOn(d -> d.contains("ticket-issued"))
        .noneMatch(d -> d.contains("P001"));
    assertThat(data).filteredOn(d -> d.contains("ticket-called")).allMatch(d -> d.contains("P001"));
  }

  @Test
  void anUnknownHallOrPositionIsRefused() {
    nobody()
        .get("/api/v1/halls/" + UUID.randomUUID() + "/events")
        .then()
        .spec(Refusal.of(404, "not-found"));
    var hall = halls.hall(1, "A");
    nobody()
        .get("/api/v1/halls/" + hall.id() + "/events?after=-1")
        .then()
        .spec(Refusal.ofField("after", "range"));
    nobody()
        .header("Last-Event-ID", "x")
        .get("/api/v1/halls/" + hall.id() + "/events")
        .then()
        .spec(Refusal.ofField("Last-Event-ID", "malformed"));
  }
}
