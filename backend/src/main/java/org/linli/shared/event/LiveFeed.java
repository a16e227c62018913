package org.linli.shared.event;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.HashMap;
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
  private static final int HEART_BEAT_MILLIS = 15_000;
  private static final int BATCH = 200;

  private final Vertx vertx;
  private final LiveSource source;
  private final LiveText text;
  private final Map<UUID, List<LiveListener>> listeners = new ConcurrentHashMap<>();
  private final AtomicBoolean running = new AtomicBoolean();
  private final List<Long> timers = new ArrayList<>();

  LiveFeed(Vertx vertx, LiveSource source, LiveText text) {
    this.vertx = vertx;
    this.source = source;
    this.text = text;
  }

  /** Everything behind its position, then whatever comes, until it is forgotten. */
  void listen(UUID stream, LiveListener listener) {
    // Inside compute, or a list that just ran empty could be forgotten with the newcomer in it.
    listeners.compute(stream, (s, all) -> with(all, listener));
    startTimers();
  }

  private static List<LiveListener> with(List<LiveListener> all, LiveListener listener) {
    var more = all == null ? new CopyOnWriteArrayList<LiveListener>() : all;
    more.add(listener);
    return more;
  }

  void forget(UUID stream, LiveListener listener) {
    listeners.computeIfPresent(
        stream,
        (s, all) -> {
          all.remove(listener);
          return all.isEmpty() ? null : all;
        });
  }

  private synchronized void startTimers() {
    if (timers.isEmpty()) {
      timers.add(vertx.setPeriodic(PERIOD_MILLIS, ignored -> tick()));
      timers.add(vertx.setPeriodic(HEART_BEAT_MILLIS, ignored -> beat()));
    }
  }

  synchronized void stop(@Observes ShutdownEvent end) {
    timers.forEach(vertx::cancelTimer);
    listeners.values().forEach(all -> all.forEach(LiveListener::end));
  }

  private void beat() {
    listeners.values().forEach(all -> all.forEach(listener -> listener.write(LiveText.BEAT)));
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
      tell(together, events);
    }
  }

  /** Positions at or below a listener's own are passed over, so that nothing is told twice. */
  private void tell(List<LiveListener> together, List<LiveEvent> events) {
    if (events.isEmpty()) {
      return;
    }
    var last = events.get(events.size() - 1).seq();
    var texts = new HashMap<Long, Buffer>();
    for (var listener : together) {
      listener.offer(
          texts.computeIfAbsent(
              listener.position(),
              after -> text.of(events.stream().filter(e -> e.seq() > after).toList())),
          last);
    }
  }
}
