package org.linli.shared.file;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.UUID;
import org.linli.shared.problem.ProblemException;
import org.linli.shared.security.Secrets;

/**
 * The folder of contents: {@code ab/cd/abcd…} by SHA-256. A content is written under another name,
 * forced to disk and then renamed, so that whatever has its name is whole.
 */
@ApplicationScoped
class FileFolder {
  private static final int BLOCK = 64 * 1024;
  private static final long MEGABYTE = 1024L * 1024;
  private final Path root;
  private final long largest;

  FileFolder(FileConfig config) {
    root = config.path().toAbsolutePath().normalize();
    largest = config.largest().asLongValue();
  }

  void prepare(@Observes StartupEvent start) {
    try {
      Files.createDirectories(incoming());
      Files.createDirectories(orphans());
    } catch (IOException e) {
      throw new IllegalStateException("linli.files.path cannot be written to: " + root, e);
    }
  }

  /** What is being received. */
  Path incoming() {
    return root.resolve("incoming");
  }

  /** What is on its way out. */
  Path orphans() {
    return root.resolve("orphans");
  }

  Path root() {
    return root;
  }

  Path of(String sha256) {
    return root.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
  }

  /**
   * @throws ProblemException file-too-large
   */
  void refuseLarge(long bytes) {
    if (bytes > largest) {
      throw new ProblemException(FileProblem.FILE_TOO_LARGE, largest / MEGABYTE);
    }
  }

  /** Takes it in, as far as it may be large. */
  Upload receive(InputStream in) throws IOException {
    var file = incoming().resolve(UUID.randomUUID().toString());
    try {
      return receive(in, file);
    } catch (IOException | RuntimeException e) {
      discard(file);
      throw e;
    }
  }

  private Upload receive(InputStream in, Path file) throws IOException {
    var digest = Secrets.sha256();
    var bytes = 0L;
    try (var out =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      var block = new byte[BLOCK];
      for (var read = in.read(block); read >= 0; read = in.read(block)) {
        bytes += read;
        refuseLarge(bytes);
        digest.update(block, 0, read);
        for (var left = ByteBuffer.wrap(block, 0, read); left.hasRemaining(); ) {
          out.write(left);
        }
      }
      out.force(true);
    }
    return new Upload(HexFormat.of().formatHex(digest.digest()), bytes, file);
  }

  /**
   * Gives a received content its name, in place of the same one that may be there: a fresh file is
   * no orphan for a day. Done again, as when a transaction is repeated, it changes nothing.
   */
  void keep(Upload upload) {
    var place = of(upload.sha256());
    try {
      Files.createDirectories(place.getParent());
      if (Files.exists(upload.received())) {
        Files.move(
            upload.received(),
            place,
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
        force(place.getParent());
        force(place.getParent().getParent());
        force(root);
      } else if (!Files.exists(place)) {
        throw new IllegalStateException("a received document is gone");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void discard(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (DirectoryNotEmptyException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      // The sweep will find it.
      Log.warnf("a received document could not be deleted: %s", e.getClass().getSimpleName());
    }
  }

  /** Names are on disk once their folder is; a system that cannot do that needs no telling. */
  private static void force(Path folder) {
    try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      Log.debugf("folders cannot be forced here: %s", e.getClass().getSimpleName());
    }
  }
}
