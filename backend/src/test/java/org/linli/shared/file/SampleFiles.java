package org.linli.shared.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest files of each kind. */
public final class SampleFiles {
  public static final byte[] PDF = "%PDF-1.7\n%%EOF\n".getBytes(UTF_8);
  public static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0};
  public static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0};

  private SampleFiles() {}

  public static byte[] docx() {
    return zip(Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>"));
  }

  public static byte[] xlsx() {
    return zip(Map.of("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<w/>"));
  }

  /** An archive with these entries, name → text. */
  public static byte[] zip(Map<String, String> entries) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var entry : new TreeMap<>(entries).entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
