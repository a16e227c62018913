package org.linli.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.linli.testing.Caller;

/** The packaged backend as a process of its own, which can be killed. */
public final class Backend implements AutoCloseable {
  private static final Duration START = Duration.ofMinutes(2);

  /** Outlives the test: a failure is found here. */
  private static final Path LOGS = Path.of("target", "process-logs");

  private static final Pattern LINK = Pattern.compile("#([A-Za-z0-9_-]{43})");

  private final Path folder;
  private final Map<String, String> settings;
  private final int port;
  private final Path log;
  private String heap = "768m";
  private Process process;

  /**
   * @param folder for the data of the embedded database
   */
  public Backend(Path folder, OwnDatabase database) {
    this(folder, database, Map.of());
  }

  /**
   * @param further settings, as environment
   */
  public Backend(Path folder, OwnDatabase database, Map<String, String> further) {
    this.folder = folder;
    this.settings = new HashMap<>(database.settings());
    this.settings.putAll(further);
    this.port = freePort();
    this.log = LOGS.resolve("backend-" + port + "-" + System.currentTimeMillis() + ".log");
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + port);
  }

  public Caller nobody() {
    return Caller.nobody(address());
  }

  /** How much memory it has, as of {@code -Xmx}. */
  public Backend within(String memory) {
    heap = memory;
    return this;
  }

  public Backend start() throws Exception {
    process = run(List.of());
    var deadline = System.nanoTime() + START.toNanos();
    while (!isReady()) {
      assertThat(process.isAlive()).as(log()).isTrue();
      assertThat(System.nanoTime()).as("not ready in time: " + log()).isLessThan(deadline);
      Thread.sleep(200);
    }
    return this;
  }

  private boolean isReady() {
    try {
      return nobody().get("/halls").isOk();
    } catch (UncheckedIOException notYet) {
      return false;
    }
  }

  /** Runs a command of the package to its end and gives what it printed. */
  String command(String... arguments) throws Exception {
    var command = run(List.of(arguments));
    assertThat(command.waitFor(2, TimeUnit.MINUTES)).as(log()).isTrue();
    return log();
  }

  /** The tokens of the first system and the first security administrator's one-time links. */
  public List<String> firstAdministrators() throws Exception {
    var found = LINK.matcher(command("first-administrator")).results().map(it -> it.group(1));
    var tokens = found.toList();
    assertThat(tokens).as(log()).hasSize(2);
    return tokens;
  }

  private Process run(List<String> arguments) throws IOException {
    var command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
    command.addAll(List.of("-Xmx" + heap, "-jar", System.getProperty("linli.runnable")));
    command.addAll(arguments);
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(settings);
    builder.environment().put("LINLI_PORT", Integer.toString(port));
    builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
    builder.environment().put("LINLI_DATA", folder.resolve("data").toString());
    builder.environment().putIfAbsent("LINLI_FILES", folder.resolve("files").toString());
    Files.createDirectories(LOGS);
    return builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
  }

  String log() throws IOException {
    return Files.readString(log);
  }

  /** kill -9: no goodbye, no flush. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    if (process != null) {
      kill();
    }
  }
}
