package org.linli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * One kept-alive connection and nothing else: the client shares the cores with what it measures, so
 * it must cost next to nothing.
 */
final class LeanHttp implements AutoCloseable {
  private static final String LENGTH = "content-length:";
  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;
  private final String common;

  /**
   * @param headers of every request, each line with its end
   */
  LeanHttp(URI node, String headers) throws IOException {
    socket = new Socket(node.getHost(), node.getPort());
    socket.setTcpNoDelay(true);
    in = new BufferedInputStream(socket.getInputStream());
    out = socket.getOutputStream();
    common = "Host: " + node.getAuthority() + "\r\n" + headers;
  }

  /** The body; the status must be 2xx. */
  String get(String path) throws IOException {
    return send("GET " + path + " HTTP/1.1\r\n" + common + "\r\n");
  }

  /** With an Idempotency-Key, as our clients do. */
  String post(String path, String key, String body) throws IOException {
    return send(
        "POST "
            + path
            + " HTTP/1.1\r\n"
            + common
            + "Content-Type: application/json\r\nIdempotency-Key: "
            + key
            + "\r\nContent-Length: "
            + body.getBytes(StandardCharsets.UTF_8).length
            + "\r\n\r\n"
            + body);
  }

  private String send(String request) throws IOException {
    out.write(request.getBytes(StandardCharsets.UTF_8));
    var status = line();
    var length = -1;
    for (var header = line(); !header.isEmpty(); header = line()) {
      if (header.regionMatches(true, 0, LENGTH, 0, LENGTH.length())) {
        length = Integer.parseInt(header.substring(LENGTH.length()).strip());
      }
    }
    // A long answer comes in chunks.
    var body = new String(length < 0 ? chunks() : in.readNBytes(length), StandardCharsets.UTF_8);
    assertThat(status).as(body).startsWith("HTTP/1.1 2");
    return body;
  }

  private byte[] chunks() throws IOException {
    var all = new ByteArrayOutputStream();
    for (var size = -1; size != 0; line()) {
      size = Integer.parseInt(line().strip(), 16);
      all.write(in.readNBytes(size));
    }
    return all.toByteArray();
  }

  private String line() throws IOException {
    var text = new StringBuilder(64);
    for (var c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new IOException("closed by the server");
      }
      if (c != '\r') {
        text.append((char) c);
      }
    }
    return text.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
