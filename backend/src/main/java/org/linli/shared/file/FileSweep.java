package org.linli.shared.file;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Deletes contents that no row tells of, a day after they came: left by a transaction that failed,
 * a process that was killed, a document that was let go. Every node does it.
 */
@ApplicationScoped
class FileSweep {
  private static final Duration AFTER = Duration.ofDays(1);
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final int DEPTH = 3;

  private final FileFolder folder;
  private final EntityManager database;
  private final Clock clock;

  FileSweep(FileFolder folder, EntityManager database, Clock clock) {
    this.folder = folder;
    this.database = database;
    this.clock = clock;
  }

  @Scheduled(
      every = "6h",
      delayed = "10m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void sweep() {
    try (var received = Files.list(folder.incoming());
        var left = Files.list(folder.orphans());
        var kept = Files.walk(folder.root(), DEPTH)) {
      received.filter(this::isOld).forEach(folder::discard);
      // Begun by somebody who did not finish.
      left.forEach(this::judge);
      contents(kept).filter(this::isOld).filter(this::isOrphan).forEach(this::takeOut);
    } catch (IOException | UncheckedIOException e) {
      Log.warnf("sweeping documents broke off: %s", e.getClass().getSimpleName());
    }
  }

  private Stream<Path> contents(Stream<Path> paths) {
    return paths.filter(
        path ->
            HASH.matcher(path.getFileName().toString()).matches()
                && path.equals(folder.of(path.getFileName().toString())));
  }

  /**
   * Aside first, then looked at again: whoever hands in the same content meanwhile puts a fresh
   * file in its place, and if it was the fresh one that was moved, it goes back.
   */
  private void takeOut(Path content) {
    var aside = folder.orphans().resolve(content.getFileName());
    if (move(content, aside)) {
      judge(aside);
    }
  }

  private void judge(Path aside) {
    var place = folder.of(aside.getFileName().toString());
    if (isOld(aside) && isOrphan(aside)) {
      folder.discard(aside);
    } else if (Files.exists(place)) {
      folder.discard(aside);
    } else {
      move(aside, place);
    }
  }

  private static boolean move(Path from, Path to) {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
      return true;
    } catch (NoSuchFileException e) {
      // Another node was faster.
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isOld(Path file) {
    try {
      var limit = clock.instant().minus(AFTER);
      return Files.getLastModifiedTime(file).toInstant().isBefore(limit);
    } catch (IOException e) {
      return false;
    }
  }

  private boolean isOrphan(Path file) {
    var hash = HexFormat.of().parseHex(file.getFileName().toString());
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                database
                        .createQuery(
                            "select count(*) from StoredFile where sha256 = :hash", Long.class)
                        .setParameter("hash", hash)
                        .getSingleResult()
                    == 0);
  }
}
