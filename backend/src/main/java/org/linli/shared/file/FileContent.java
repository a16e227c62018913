package org.linli.shared.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.linli.shared.problem.ProblemException;

/**
 * What a document is, told from its bytes; a name or a declared type counts for nothing. Nothing is
 * unpacked: of an archive the directory is read, which is what a reader would go by.
 */
final class FileContent {
  private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
  private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  /** Office's old container, in which it also wraps what has a password. */
  private static final byte[] COMPOUND = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

  private static final int LONGEST_MARK = 8;
  private static final int MOST_ENTRIES = 5000;
  private static final long MOST_UNPACKED = 1024L * 1024 * 1024;

  /** Tables of many like rows come to 50; what is built to harm, to 1000. */
  private static final long TIGHTEST = 250;

  private static final long ALWAYS_FINE = 1024L * 1024;

  private FileContent() {}

  /**
   * @return empty for a kind that is not taken
   * @throws ProblemException file-locked, file-with-macros, file-packed-too-tightly
   */
  static Optional<FileType> typeOf(Path file) {
    var start = start(file);
    if (begins(start, COMPOUND)) {
      throw new ProblemException(FileProblem.FILE_LOCKED);
    }
    if (begins(start, PDF)) {
      return Optional.of(FileType.PDF);
    }
    if (begins(start, JPEG)) {
      return Optional.of(FileType.JPEG);
    }
    if (begins(start, PNG)) {
      return Optional.of(FileType.PNG);
    }
    return begins(start, ZIP) ? office(file) : Optional.empty();
  }

  private static Optional<FileType> office(Path file) {
    try (var zip = new ZipFile(file.toFile())) {
      refuseBombs(zip, Files.size(file));
      if (zip.getEntry("[Content_Types].xml") == null) {
        return Optional.empty();
      }
      if (zip.stream().anyMatch(entry -> entry.getName().endsWith("vbaProject.bin"))) {
        throw new ProblemException(FileProblem.FILE_WITH_MACROS);
      }
      if (zip.getEntry("word/document.xml") != null) {
        return Optional.of(FileType.DOCX);
      }
      return zip.getEntry("xl/workbook.xml") == null
          ? Optional.empty()
          : Optional.of(FileType.XLSX);
    } catch (ZipException | EOFException | IllegalArgumentException broken) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void refuseBombs(ZipFile zip, long size) {
    var unpacked = zip.stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum();
    if (zip.size() > MOST_ENTRIES
        || unpacked > MOST_UNPACKED
        || unpacked > ALWAYS_FINE && unpacked / TIGHTEST > size) {
      throw new ProblemException(FileProblem.FILE_PACKED_TOO_TIGHTLY);
    }
  }

  private static byte[] start(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(LONGEST_MARK);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean begins(byte[] start, byte[] mark) {
    return start.length >= mark.length
        && Arrays.equals(start, 0, mark.length, mark, 0, mark.length);
  }
}
