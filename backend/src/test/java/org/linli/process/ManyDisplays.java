package org.linli.process;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Hundreds of displays on one thread, which only waits and reads. */
final class ManyDisplays implements AutoCloseable {
  private static final int BUFFER = 64 * 1024;
  private final Selector selector = Selector.open();
  private final List<DisplayStream> displays = new ArrayList<>();
  private final Thread thread = new Thread(this::listen, "displays");
  private volatile boolean running = true;

  ManyDisplays() throws IOException {
    thread.setDaemon(true);
  }

  /** One more display of a hall at a node, from this position on. */
  void connect(URI node, String hall, long after) throws IOException {
    var channel = SocketChannel.open(new InetSocketAddress(node.getHost(), node.getPort()));
    var request =
        "GET /api/v1/halls/%s/events?after=%d HTTP/1.1\r\nHost: %s\r\nAccept: text/event-stream\r\n\r\n"
            .formatted(hall, after, node.getAuthority());
    channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
    channel.configureBlocking(false);
    var display = new DisplayStream(after);
    displays.add(display);
    channel.register(selector, SelectionKey.OP_READ, display);
  }

  void start() {
    thread.start();
  }

  private void listen() {
    var buffer = ByteBuffer.allocateDirect(BUFFER);
    while (running) {
      try {
        selector.select(key -> read(key, buffer), 100);
      } catch (IOException e) {
        return;
      }
    }
  }

  private static void read(SelectionKey key, ByteBuffer buffer) {
    var display = (DisplayStream) key.attachment();
    try {
      buffer.clear();
      if (((SocketChannel) key.channel()).read(buffer) < 0) {
        throw new IOException("closed by the server");
      }
      buffer.flip();
      display.receive(buffer, System.nanoTime());
    } catch (IOException cutOff) {
      display.cutOff(cutOff);
      key.cancel();
    }
  }

  /** All have said hello and wait for what comes. */
  boolean areListening() {
    return displays.stream().allMatch(DisplayStream::isListening);
  }

  /** All have heard everything up to this position. */
  boolean haveHeard(long position) {
    return displays.stream().allMatch(d -> d.last() >= position);
  }

  /** What went wrong at any of them: missed, doubled, out of order, cut off. */
  List<String> troubles() {
    return displays.stream().flatMap(d -> d.troubles().stream()).toList();
  }

  /**
   * @param sent by number: when its call was sent
   * @return nanoseconds from there to each display, ascending
   */
  long[] latencies(Map<String, Long> sent) {
    return displays.stream().flatMapToLong(d -> d.latencies(sent)).sorted().toArray();
  }

  @Override
  public void close() throws IOException {
    running = false;
    for (var key : selector.keys()) {
      key.channel().close();
    }
    selector.close();
  }
}
