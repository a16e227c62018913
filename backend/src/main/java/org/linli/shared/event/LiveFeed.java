package org.linli.shared.event;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Multi;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

/**
 * Tails the streams somebody listens to and hands each listener every event once, in order. One
 * query asks for all heads; only streams that moved are read. A node that did not make a change
 * shows it all the same.
 */
@ApplicationScoped
public class LiveFeed {
  private static final int PERIOD_MILLIS = 200;
  private static final int BATCH = 200;

  private final Vertx vertx;
  private final LiveSource source;
  private final Map<UUID, List<LiveListener>> listeners = new ConcurrentHashMap<>();
  private final AtomicBoolean running = new AtomicBoolean();
  private long timer = -1;

  LiveFeed(Vertx vertx, LiveSource source) {
    this.vertx = vertx;
    this.source = source;
  }

  /**
   * Everything behind {@code after}, then whatever comes, until the listener goes away.
   *
   * @param after last position the listener has
   */
  public Multi<LiveEvent> listen(UUID stream, long after) {
    return Multi.createFrom()
        .emitter(
            emitter -> {
              var listener = new LiveListener(emitter, after);
              // Inside compute, or a list that just ran empty could be forgotten with the newcomer
              // in it.
              listeners.compute(stream, (s, all) -> with(all, listener));
              emitter.onTermination(() -> forget(stream, listener));
              startTimer();
            },
            LiveListener.BACKLOG);
  }

  private static List<LiveListener> with(List<LiveListener> all, LiveListener listener) {
    var more = all == null ? new CopyOnWriteArrayList<LiveListener>() : all;
    more.add(listener);
    return more;
  }

  private void forget(UUID stream, LiveListener listener) {
    listeners.computeIfPresent(
        stream,
        (s, all) -> {
          all.remove(listener);
          return all.isEmpty() ? null : all;
        });
  }

  private synchronized void startTimer() {
    if (timer < 0) {
      timer = vertx.setPeriodic(PERIOD_MILLIS, ignored -> tick());
    }
  }

  synchronized void stop(@Observes ShutdownEvent end) {
    vertx.cancelTimer(timer);
    listeners.values().forEach(all -> all.forEach(LiveListener::end));
  }

  private void tick() {
    if (!listeners.isEmpty() && running.compareAndSet(false, true)) {
      vertx.executeBlocking(
          () -> {
            try {
              deliver();
            } catch (RuntimeException e) {
              // The database is away: listeners keep their connection and miss nothing once it is
              // back.
              Log.debugf(e, "Live tail waits for the database");
            } finally {
              running.set(false);
            }
            return null;
          });
    }
  }

  private void deliver() {
    source
        .heads(listeners.keySet())
        .forEach(
            (stream, head) -> {
              var waiting =
                  listeners.getOrDefault(stream, List.of()).stream()
                      .filter(l -> l.position() < head)
                      .toList();
              if (!waiting.isEmpty()) {
                catchUp(stream, head, waiting);
              }
            });
  }

  /**
   * One read for all who wait within the same stretch, as long as a batch, so that a thousand
   * positions cost no more than a few; the stretch nearest to now first, so that whoever asks for a
   * long history does not hold up the rest. Positions have no gap, hence everybody gets on.
   */
  private void catchUp(UUID stream, long head, List<LiveListener> waiting) {
    var byStretch =
        waiting.stream()
            .collect(
                Collectors.groupingBy(
                    listener -> (head - 1 - listener.position()) / BATCH,
                    TreeMap::new,
                    Collectors.toList()));
    for (var together : byStretch.values()) {
      var first = together.stream().mapToLong(LiveListener::position).min().orElseThrow();
      var events = source.read(stream, first, BATCH);
      together.forEach(listener -> events.forEach(listener::offer));
    }
  }
}
