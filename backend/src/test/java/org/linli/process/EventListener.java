package org.linli.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** A display: listens to a hall and comes back with its last position whenever it is cut off. */
final class EventListener implements AutoCloseable {
  private final Supplier<URI> node;
  private final String hall;
  private final List<Long> positions = new CopyOnWriteArrayList<>();
  private final Thread thread = new Thread(this::listen);
  private volatile boolean running = true;
  private volatile int connections;
  private volatile long last;

  /** Hears everything from the hall's first event on. */
  EventListener(Supplier<URI> node, String hall) {
    this.node = node;
    this.hall = hall;
    thread.setDaemon(true);
    thread.start();
  }

  private void listen() {
    while (running) {
      try {
        connect();
      } catch (IOException cutOff) {
        pause();
      }
    }
  }

  private void connect() throws IOException {
    var address = node.get().resolve("/api/v1/halls/" + hall + "/events?after=" + last);
    var connection = (HttpURLConnection) address.toURL().openConnection();
    connection.setReadTimeout(40_000);
    try (var lines =
        new BufferedReader(
            new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
      connections++;
      for (var line = lines.readLine(); line != null && running; line = lines.readLine()) {
        if (line.startsWith("id:")) {
          last = Long.parseLong(line.substring("id:".length()).strip());
          positions.add(last);
        }
      }
    } finally {
      connection.disconnect();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  List<Long> positions() {
    return positions;
  }

  int connections() {
    return connections;
  }

  long last() {
    return last;
  }

  @Override
  public void close() {
    running = false;
    thread.interrupt();
  }
}
