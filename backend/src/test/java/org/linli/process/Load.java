package org.linli.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.linli.race.RaceHall;
import org.linli.shared.security.Secrets;
import org.linli.testing.Caller;

/**
 * People who take numbers and clerks who serve them, until told to stop. Each keeps a log of what
 * was acknowledged; a request nobody answered is sent again with the same key, as our own clients
 * do.
 */
final class Load {
  /** One acknowledged state of a ticket. */
  record Acknowledged(String ticketId, String token, String number, long version) {}

  private static final Map<String, Integer> ORDER =
      Map.of("WAITING", 0, "CALLED", 1, "SERVING", 2, "COMPLETED", 3);

  /** What a clerk is told when somebody else was faster. */
  private static final Set<String> LOST =
      Set.of("window-busy", "ticket-wrong-state", "still-running");

  private final RaceHall hall;
  private final ConcurrentLinkedQueue<Acknowledged> log = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<String> unexpected = new ConcurrentLinkedQueue<>();
  private final AtomicInteger unavailable = new AtomicInteger();
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean running = true;

  Load(RaceHall hall) {
    this.hall = hall;
    for (var window : hall.windows()) {
      hall.clerks().get(0).post("/windows/" + window + "/open", Map.of()).ok();
    }
    for (var i = 0; i < hall.clerks().size(); i++) {
      var clerk = hall.clerks().get(i);
      var window = hall.windows().get(i % hall.windows().size());
      start(() -> take(Caller.nobody(clerk.node())));
      start(() -> serve(clerk, window));
    }
  }

  private void start(Runnable work) {
    var thread =
        new Thread(
            () -> {
              while (running) {
                work.run();
              }
            });
    thread.setDaemon(true);
    thread.start();
    threads.add(thread);
  }

  private void take(Caller nobody) {
    var service = hall.services().get(0);
    var wish = Map.of("serviceId", service, "phoneKey", Secrets.next());
    var issued = insist(nobody, "/halls/" + hall.id() + "/tickets", wish);
    if (issued != null) {
      log.add(
          new Acknowledged(
              issued.text("/ticket/id"), issued.text("/token"), issued.text("/ticket/number"), 0));
    }
    pause();
  }

  private void serve(Caller clerk, String window) {
    var called = insist(clerk, "/windows/" + window + "/call-next", Map.of());
    if (called == null || called.text("/ticket/id") == null) {
      pause();
      return;
    }
    acknowledge(called, "/ticket");
    var path = "/tickets/" + called.text("/ticket/id");
    var started = insist(clerk, path + "/start", Map.of());
    if (started != null) {
      acknowledge(started, "");
      var finished = insist(clerk, path + "/finish", Map.of("outcome", "已办结"));
      if (finished != null) {
        acknowledge(finished, "");
      }
    }
  }

  private void acknowledge(Caller.Answer answer, String at) {
    log.add(
        new Acknowledged(
            answer.text(at + "/id"),
            null,
            answer.text(at + "/number"),
            answer.body().at(at + "/version").asLong()));
  }

  /** Sends until answered; null when it was refused or it is time to stop. */
  private Caller.Answer insist(Caller caller, String path, Map<String, ?> body) {
    var key = UUID.randomUUID().toString();
    while (running) {
      try {
        var answer = caller.post(path, body, key);
        if (answer.isOk()) {
          return answer;
        }
        if (answer.status() != 503) {
          if (!LOST.contains(String.valueOf(answer.slug()))) {
            unexpected.add(path + " " + answer);
          }
          return null;
        }
        if (!"unavailable".equals(answer.slug())) {
          unexpected.add(path + " " + answer);
        }
        unavailable.incrementAndGet();
      } catch (UncheckedIOException nobodyThere) {
        // Killed under way: whether it happened is what the same key will tell.
      }
      pause();
    }
    return null;
  }

  private static void pause() {
    try {
      Thread.sleep(15);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  int acknowledgements() {
    return log.size();
  }

  /** Answers that said the database is away. */
  int unavailable() {
    return unavailable.get();
  }

  /** Lets so many more be acknowledged; fails if they do not come. */
  void await(int more) throws InterruptedException {
    var goal = log.size() + more;
    var deadline = System.nanoTime() + 120_000_000_000L;
    while (log.size() < goal) {
      assertThat(System.nanoTime()).as("acknowledgements stopped coming").isLessThan(deadline);
      Thread.sleep(20);
    }
  }

  /** Sends nothing more; what is under way is waited for. */
  void stop() throws InterruptedException {
    running = false;
    for (var thread : threads) {
      thread.join(30_000);
    }
  }

  /** Every acknowledged change is there, and the ledger agrees. */
  void check(Caller manager) {
    assertThat(unexpected).isEmpty();
    var latest = new HashMap<String, Long>();
    var numbers = new HashMap<String, String>();
    for (var a : log) {
      latest.merge(a.ticketId(), a.version(), Math::max);
      assertThat(numbers.putIfAbsent(a.number(), a.ticketId()))
          .as("one ticket for number " + a.number())
          .isIn(null, a.ticketId());
    }
    latest.forEach(
        (id, version) -> {
          var now = manager.get("/tickets/" + id).ok();
          assertThat(now.body().get("version").asLong())
              .as("ticket " + now.text("/number") + " is at least where it was acknowledged")
              .isGreaterThanOrEqualTo(version);
          assertThat(ORDER).containsKey(now.text("/status"));
        });
    log.stream()
        .filter(a -> a.token() != null)
        .forEach(
            a ->
                Caller.nobody(manager.node())
                    .holding(a.token())
                    .get("/held-tickets/" + a.ticketId())
                    .ok());
    var date = manager.get("/halls/" + hall.id() + "/board").ok().text("/businessDate");
    var check = manager.get("/halls/" + hall.id() + "/ledger/check?date=" + date).ok().body();
    assertThat(check.get("differences")).as(check.toString()).isEmpty();
    assertThat(check.get("gap").isNull()).as(check.toString()).isTrue();
  }
}
