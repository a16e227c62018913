package org.linli.process;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/** One display's stream as it comes off the wire: chunks of HTTP, lines of events. */
final class DisplayStream {
  private static final Pattern NUMBER = Pattern.compile("\"number\":\"([^\"]+)\"");
  private static final byte[] END_OF_HEAD = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

  /** A number was called, and when this display heard of it. */
  private record Heard(String number, long at) {}

  private final StringBuilder line = new StringBuilder();
  private final List<Heard> calls = new ArrayList<>();
  private final ConcurrentLinkedQueue<String> troubles = new ConcurrentLinkedQueue<>();
  private int headSeen;

  /** Bytes left of the chunk; its size line is read at 0, the line end behind it at -1 and -2. */
  private int left;

  private int size;
  private String event = "";
  private volatile boolean listening;
  private volatile long last;

  DisplayStream(long after) {
    last = after;
  }

  void receive(ByteBuffer bytes, long at) {
    while (bytes.hasRemaining()) {
      var b = bytes.get();
      if (headSeen < END_OF_HEAD.length) {
        headSeen = b == END_OF_HEAD[headSeen] ? headSeen + 1 : b == END_OF_HEAD[0] ? 1 : 0;
      } else if (left > 0) {
        body(b, at);
        left = left == 1 ? -2 : left - 1;
      } else if (left < 0) {
        left++;
      } else if (b == '\n') {
        left = size;
        size = 0;
      } else if (b != '\r') {
        size = size * 16 + Character.digit(b, 16);
      }
    }
  }

  private void body(byte b, long at) {
    if (b != '\n') {
      line.append((char) b);
      return;
    }
    var text = line.toString();
    line.setLength(0);
    if (text.startsWith("event:")) {
      event = text.substring("event:".length()).strip();
      listening = true;
    } else if (text.startsWith("id:")) {
      position(Long.parseLong(text.substring("id:".length()).strip()));
    } else if (text.startsWith("data:") && "ticket-called".equals(event)) {
      var number = NUMBER.matcher(text);
      if (number.find()) {
        calls.add(new Heard(number.group(1), at));
      }
    }
  }

  private void position(long seq) {
    if (seq != last + 1) {
      troubles.add(seq + " after " + last);
    }
    last = seq;
  }

  void cutOff(Exception why) {
    troubles.add(why.toString());
  }

  boolean isListening() {
    return listening;
  }

  long last() {
    return last;
  }

  List<String> troubles() {
    return List.copyOf(troubles);
  }

  /** Only when nothing more comes. */
  LongStream latencies(Map<String, Long> sent) {
    return calls.stream().mapToLong(heard -> heard.at() - sent.get(heard.number()));
  }
}
