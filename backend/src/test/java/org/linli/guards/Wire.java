package org.linli.guards;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * HTTP/1.1 on a bare socket: sends what no client library would let out, and shows what came back.
 */
final class Wire implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 5_000;
  private static final int BLOCK = 64 * 1024;
  private final int port;
  private Socket socket;
  private InputStream in;

  Wire(int port) {
    this.port = port;
  }

  /**
   * What came back.
   *
   * @param headers names in small letters
   */
  record Answer(int status, Map<String, String> headers, byte[] body) {
    String header(String name) {
      return headers.getOrDefault(name, "");
    }
  }

  /** Sends and waits for the answer; of an event stream only the head is awaited. */
  Answer send(Call call) throws IOException {
    connect();
    var answer = exchange(call);
    var keeps = !"close".equalsIgnoreCase(answer.header("connection"));
    if (!keeps || answer.header("content-type").startsWith("text/event-stream")) {
      close();
    }
    return answer;
  }

  private void connect() throws IOException {
    if (socket == null) {
      socket = new Socket(InetAddress.getLoopbackAddress(), port);
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(PATIENCE_MILLIS);
      in = new BufferedInputStream(socket.getInputStream());
    }
  }

  private Answer exchange(Call call) throws IOException {
    var bytes = bytes(call);
    try {
      // Listens while it sends: whoever is refused half-way does not finish first.
      for (var from = 0; from < bytes.length && in.available() == 0; from += BLOCK) {
        socket.getOutputStream().write(bytes, from, Math.min(BLOCK, bytes.length - from));
      }
    } catch (SocketException refusedHalfWay) {
      // The answer is there nevertheless, or reading it will fail.
    }
    return read("HEAD".equals(call.method()));
  }

  private byte[] bytes(Call call) throws IOException {
    var out = new ByteArrayOutputStream();
    var head = new StringBuilder();
    head.append(call.method()).append(' ').append(call.target()).append(" HTTP/1.1\r\n");
    head.append("Host: localhost:").append(port).append("\r\n");
    call.headers().forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
    if (call.chunked()) {
      head.append("Transfer-Encoding: chunked\r\n");
    } else if (call.body().length > 0 || !"GET".equals(call.method())) {
      head.append("Content-Length: ").append(call.body().length).append("\r\n");
    }
    out.write(head.append("\r\n").toString().getBytes(ISO_8859_1));
    if (call.chunked()) {
      out.write((Integer.toHexString(call.body().length) + "\r\n").getBytes(ISO_8859_1));
    }
    out.write(call.body());
    if (call.chunked()) {
      out.write("\r\n0\r\n\r\n".getBytes(ISO_8859_1));
    }
    return out.toByteArray();
  }

  private Answer read(boolean headOnly) throws IOException {
    var status = Integer.parseInt(line().split(" ")[1]);
    var headers = new TreeMap<String, String>();
    for (var line = line(); !line.isEmpty(); line = line()) {
      var colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    var streams = headers.getOrDefault("content-type", "").startsWith("text/event-stream");
    var body = headOnly || streams || status == 204 || status == 304 ? new byte[0] : body(headers);
    return new Answer(status, headers, body);
  }

  private byte[] body(Map<String, String> headers) throws IOException {
    if (headers.containsKey("content-length")) {
      return in.readNBytes(Integer.parseInt(headers.get("content-length")));
    }
    if (!"chunked".equals(headers.get("transfer-encoding"))) {
      return in.readAllBytes();
    }
    var whole = new ByteArrayOutputStream();
    for (var size = chunk(); size > 0; size = chunk()) {
      whole.write(in.readNBytes(size));
      line();
    }
    line();
    return whole.toByteArray();
  }

  private int chunk() throws IOException {
    return Integer.parseInt(line(), 16);
  }

  private String line() throws IOException {
    var line = new ByteArrayOutputStream();
    for (var c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("the connection was closed without an answer");
      }
      line.write(c);
    }
    return line.toString(ISO_8859_1).strip();
  }

  @Override
  public void close() throws IOException {
    if (socket != null) {
      socket.close();
      socket = null;
    }
  }
}
