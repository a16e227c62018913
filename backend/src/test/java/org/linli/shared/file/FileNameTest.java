package org.linli.shared.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
  @ParameterizedTest
  @CsvSource({
    "入党申请书.pdf, 入党申请书.pdf",
    "/etc/passwd, passwd",
    "C:\\Users\\wei\\照片.JPG, 照片.JPG",
    "../../x.pdf, x.pdf",
    "..., document",
    ".htaccess, htaccess",
    "a<b>:c|d?*.pdf, a_b__c_d__.pdf",
    "'two  \t words .pdf', 'two words .pdf'",
    "x\u202Efdp.exe, xfdp.exe"
  })
  void leavesOutWhatDoesNotBelong(String sent, String kept) {
    assertThat(FileName.clean(sent)).isEqualTo(kept);
  }

  @Test
  void leavesOutControlCharacters() {
    assertThat(FileName.clean("x\0\u0007\r\ny.png")).isEqualTo("x y.png");
  }

  @Test
  void keepsTheEndOfALongName() {
    assertThat(FileName.clean("字".repeat(300) + ".pdf")).hasSize(120).endsWith("字.pdf");
    assertThat(FileName.clean("𠮷".repeat(100) + ".pdf").codePoints())
        .allMatch(c -> c > 0xffff || c < 128);
    assertThat(FileName.clean("a." + "b".repeat(300))).hasSize(120);
  }

  @Test
  void isAlwaysSafe() {
    var random = new Random(20261126);
    for (var i = 0; i < 20_000; i++) {
      var sent =
          random
              .ints(random.nextInt(200), 0, 0x3100)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      var name = FileName.clean(sent);
      assertThat(name)
          .isNotBlank()
          .hasSizeLessThanOrEqualTo(120)
          .doesNotContainPattern("[/\\\\\\p{Cc}\\p{Cf}\"]");
      assertThat(FileName.asAttachment(name)).matches("[ -~]+").doesNotContain("\r", "\n");
    }
  }

  @Test
  void isSaidInBothFormsOfTheHeader() {
    assertThat(FileName.asAttachment("申请 1.pdf"))
        .isEqualTo(
            "attachment; filename=\"__ 1.pdf\"; filename*=UTF-8''%E7%94%B3%E8%AF%B7%201.pdf");
  }
}
