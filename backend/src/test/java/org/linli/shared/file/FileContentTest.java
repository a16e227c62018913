package org.linli.shared.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.shared.problem.ProblemException;

class FileContentTest {
  @TempDir Path folder;

  @Test
  void tellsEachKindByItsContent() throws IOException {
    assertThat(FileContent.typeOf(file(SampleFiles.PDF))).contains(FileType.PDF);
    assertThat(FileContent.typeOf(file(SampleFiles.PNG))).contains(FileType.PNG);
    assertThat(FileContent.typeOf(file(SampleFiles.JPEG))).contains(FileType.JPEG);
    assertThat(FileContent.typeOf(file(SampleFiles.docx()))).contains(FileType.DOCX);
    assertThat(FileContent.typeOf(file(SampleFiles.xlsx()))).contains(FileType.XLSX);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "%",
        "%PDF",
        " %PDF-1.7",
        "MZ",
        "<html>",
        "GIF89a",
        "{}",
        "PK",
        "PK\3\4",
        "\u00ff"
      })
  void takesNothingElse(String start) throws IOException {
    assertThat(FileContent.typeOf(file(start.getBytes(UTF_8)))).isEmpty();
  }

  @Test
  void takesNoOtherArchive() throws IOException {
    assertThat(FileContent.typeOf(file(SampleFiles.zip(Map.of("a.txt", "a"))))).isEmpty();
    var jar = SampleFiles.zip(Map.of("META-INF/MANIFEST.MF", "", "xl/workbook.xml", ""));
    assertThat(FileContent.typeOf(file(jar))).isEmpty();
    var slides = SampleFiles.zip(Map.of("[Content_Types].xml", "", "ppt/presentation.xml", ""));
    assertThat(FileContent.typeOf(file(slides))).isEmpty();
  }

  @Test
  void refusesWhatIsLocked() throws IOException {
    var old = new byte[512];
    System.arraycopy(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}, 0, old, 0, 4);
    refused(old, "file-locked");
  }

  @Test
  void refusesMacros() throws IOException {
    refused(
        SampleFiles.zip(
            Map.of("[Content_Types].xml", "", "xl/workbook.xml", "", "xl/vbaProject.bin", "x")),
        "file-with-macros");
  }

  @Test
  void refusesBombs() throws IOException {
    refused(
        SampleFiles.zip(
            Map.of(
                "[Content_Types].xml",
                "",
                "xl/workbook.xml",
                "",
                "xl/a.xml",
                "A".repeat(5_000_000))),
        "file-packed-too-tightly");
    var many = new HashMap<>(Map.of("[Content_Types].xml", "", "xl/workbook.xml", ""));
    for (var i = 0; i < 5000; i++) {
      many.put("xl/" + i, "");
    }
    refused(SampleFiles.zip(many), "file-packed-too-tightly");
  }

  /** A broken archive is refused and nothing else: whatever bytes are lost or changed. */
  @Test
  void survivesWhatIsBroken() throws IOException {
    var good = SampleFiles.xlsx();
    var random = new Random(20261126);
    for (var i = 0; i < 2000; i++) {
      var bad = Arrays.copyOf(good, i % 3 == 0 ? random.nextInt(good.length) : good.length);
      for (var j = 0; bad.length > 4 && j < random.nextInt(6); j++) {
        bad[4 + random.nextInt(bad.length - 4)] = (byte) random.nextInt(256);
      }
      try {
        FileContent.typeOf(file(bad));
      } catch (ProblemException refused) {
        assertThat(refused.type()).isInstanceOf(FileProblem.class);
      }
    }
  }

  private void refused(byte[] content, String slug) throws IOException {
    var file = file(content);
    assertThatThrownBy(() -> FileContent.typeOf(file))
        .isInstanceOf(ProblemException.class)
        .hasMessage(slug);
  }

  private Path file(byte[] content) throws IOException {
    return Files.write(folder.resolve("file"), content);
  }
}
