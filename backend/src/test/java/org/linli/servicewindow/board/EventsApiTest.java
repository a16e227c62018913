package org.linli.servicewindow.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.linli.testing.Staff.nobody;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.linli.testing.HallWorld;
import org.linli.testing.Refusal;

/** The public stream: replay, order, and what it keeps to itself. */
@QuarkusTest
class EventsApiTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  @Inject HallWorld halls;
  @TestHTTPResource URI node;

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
      for (var all = stream.iterator(); left > 0 || !lines.get(lines.size() - 1).isEmpty(); ) {
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
