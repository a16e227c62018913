package org.linli.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.linli.shared.sheet.HandMade.row;
import static org.linli.shared.sheet.HandMade.sheet;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.shared.problem.Languages;
import org.linli.shared.problem.ProblemException;
import org.linli.shared.problem.Problems;

class SheetReaderTest {
  private static final int MOST = 20_000;
  private static final String HEAD = row("姓名", "出生日期", "电话", "性别");
  private static final String WEI = row("韦国安", "1968-03-02", "13800000000", "男");

  @TempDir Path folder;

  private List<SheetRow> read(byte[] file) throws IOException {
    var rows = new ArrayList<SheetRow>();
    SheetReader.read(
        Files.write(folder.resolve("a.xlsx"), file), SampleLayout.LAYOUT, MOST, rows::add);
    return rows;
  }

  private List<SheetRow> read(String rows) throws IOException {
    return read(sheet(rows).bytes());
  }

  private void refused(byte[] file, String slug) {
    assertThatThrownBy(() -> read(file)).isInstanceOf(ProblemException.class).hasMessage(slug);
  }

  private void refused(String rows, String slug) {
    refused(sheet(rows).bytes(), slug);
  }

  @Test
  void readsEachRowThatIsNotEmpty() throws IOException {
    var rows =
        read(
            HEAD
                + "<row r=\"5\">"
                + WEI.substring(5)
                + "<row/>"
                + row("", " ", "", "")
                + row("莫小兰"));
    assertThat(rows).extracting(SheetRow::number).containsExactly(5, 8);
    assertThat(rows.get(0).cells())
        .isEqualTo(
            Map.of("name", "韦国安", "born", "1968-03-02", "phone", "13800000000", "sex", "MALE"));
    assertThat(rows.get(1).cells()).isEqualTo(Map.of("name", "莫小兰"));
    assertThat(rows).allMatch(row -> row.errors().isEmpty());
  }

  @Test
  void readsEitherLanguageAndAnyOrder() throws IOException {
    var rows =
        read(
            row("sex*", "Date of  birth", "PHONE", "姓名")
                + row("Female", "1990/1/31", "0776-1234567", "莫小兰"));
    assertThat(rows.get(0).cells())
        .isEqualTo(
            Map.of("name", "莫小兰", "born", "1990-01-31", "phone", "0776-1234567", "sex", "FEMALE"));
  }

  @Test
  void readsSharedTextsWithTheirLooksAndReadings() throws IOException {
    var file =
        sheet(HEAD + "<row><c t=\"s\"><v>1</v></c></row>")
            .texts(
                "<si><t>x</t></si><si><r><t>韦</t></r><rPh sb=\"0\" eb=\"1\"><t>wei</t></rPh><r><t xml:space=\"preserve\">国安 </t></r></si>");
    assertThat(read(file.bytes()).get(0).cells()).isEqualTo(Map.of("name", "韦国安"));
  }

  @ParameterizedTest
  @CsvSource({
    "2001-02-03, 2001-02-03",
    "2001/2/3, 2001-02-03",
    "2001.2.3, 2001-02-03",
    "2001年2月3日, 2001-02-03",
    "20010203, 2001-02-03",
    "2001-02-30, ",
    "1.2.2001, ",
    "去年, "
  })
  void readsDaysAsPeopleWriteThem(String typed, String day) throws IOException {
    var row = read(HEAD + row("a", typed)).get(0);
    assertThat(row.cells().get("born")).isEqualTo(day);
    assertThat(row.errors()).hasSize(day == null ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({
    "36925, 2001-02-03",
    "36925.75, 2001-02-03",
    "61, 1900-03-01",
    "60, ",
    "0, ",
    "-5, ",
    "20010203, 2001-02-03",
    "1e300, ",
    "1e999999999, ",
    "x, "
  })
  void readsDaysAsExcelCountsThem(String number, String day) throws IOException {
    var row =
        read(HEAD + "<row>" + HandMade.text("a") + "<c><v>" + number + "</v></c></row>").get(0);
    assertThat(row.cells().get("born")).isEqualTo(day);
    assertThat(row.errors()).hasSize(day == null ? 1 : 0);
  }

  @Test
  void readsDaysSince1904() throws IOException {
    var file =
        sheet(HEAD + "<row>" + HandMade.text("a") + "<c><v>35463</v></c></row>")
            .replace("xl/workbook.xml", "<workbookPr/>", "<workbookPr date1904=\"1\"/>");
    assertThat(read(file.bytes()).get(0).cells()).containsEntry("born", "2001-02-03");
  }

  @ParameterizedTest
  @CsvSource({"13800000000, 13800000000", "1.38E+10, 13800000000", "7761234567.0, 7761234567"})
  void readsNumbersAsTheirDigits(String number, String digits) throws IOException {
    var row = read(HEAD + "<row><c r=\"C2\"><v>" + number + "</v></c></row>").get(0);
    assertThat(row.cells()).isEqualTo(Map.of("phone", digits));
  }

  @Test
  void saysWhichCellIsWrong() throws IOException {
    var rows =
        read(
            HEAD
                + "<row r=\"7\"><c r=\"B7\" t=\"e\"><v>#REF!</v></c><c r=\"C7\"><v>450102196803021234</v></c>"
                + "<c r=\"D7\" t=\"inlineStr\"><is><t>?</t></is></c><c r=\"H7\"><v>1</v></c></row>");
    assertThat(rows.get(0).errors())
        .containsExactly(
            new SheetError(7, "born", "malformed"),
            new SheetError(7, "phone", "imprecise"),
            new SheetError(7, "sex", "choice"),
            new SheetError(7, "name", "surplus"));
    assertThat(rows.get(0).errors().get(1).message(Languages.ENGLISH)).contains("text");
  }

  @Test
  void saysOnceThatARowIsTooWideHoweverWideItIs() throws IOException {
    var wide =
        "<row>"
            + HandMade.text("a")
            + "<c r=\"H2\"><v>1</v></c>"
            + "<c><v>1</v></c>".repeat(20_000)
            + "</row>";
    assertThat(read(HEAD + wide).get(0).errors())
        .containsExactly(new SheetError(2, "name", "surplus"));
  }

  /** As other programs than Excel write it. */
  @Test
  void readsATableThatSaysItIsVisible() throws IOException {
    var file =
        sheet(HEAD + WEI)
            .replace(
                "xl/workbook.xml", "sheetId=\"1\" r:id", "sheetId=\"1\" state=\"visible\" r:id");
    assertThat(read(file.bytes())).hasSize(1);
  }

  @Test
  @Timeout(20)
  void aNumberThatWouldTakeLongToReadIsNone() throws IOException {
    var endless = "<c r=\"B2\"><v>1" + "0".repeat(900_000) + "</v></c>";
    var row = read(HEAD + "<row>" + HandMade.text("a") + endless + "</row>").get(0);
    assertThat(row.errors()).containsExactly(new SheetError(2, "born", "malformed"));
  }

  @Test
  void refusesWrongColumnsAndSaysWhich() throws IOException {
    var caught =
        catchThrowableOfType(
            ProblemException.class, () -> read(row("姓名", "Name", "籍贯", "电话") + WEI));
    var detail = Problems.of(caught, Locale.ENGLISH, "/").detail();
    assertThat(detail)
        .contains("Missing: 出生日期 (Date of birth), 性别 (Sex)", "unknown: 籍贯", "doubled: Name");
    refused(WEI, "sheet-columns-wrong");
  }

  @Test
  void refusesNothing() {
    refused("", "sheet-unreadable");
    refused(HEAD, "sheet-empty");
    refused(HEAD + "<row/>" + row("", " "), "sheet-empty");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<f>1+1</f><v>2</v>",
        "<f t=\"shared\" si=\"0\"/><v>2</v>",
        "<v>2</v><f>HYPERLINK(\"x\")</f>"
      })
  void refusesFormulasAndSaysWhere(String cell) {
    var rows = HEAD + WEI + "<row r=\"9\"><c r=\"AB9\">" + cell + "</c></row>";
    refused(rows, "sheet-with-formulas");
    var caught = catchThrowableOfType(ProblemException.class, () -> read(rows));
    assertThat(Problems.of(caught, Locale.ENGLISH, "/").detail()).contains("AB9");
  }

  @Test
  void refusesWhatIsNotSelfContained() {
    var external =
        "<Relationship Id=\"rId5\" Type=\"x/externalLink\" TargetMode=\"External\" Target=\"file:///etc/passwd\"/>";
    refused(sheet(HEAD + WEI).relations(external).bytes(), "sheet-not-self-contained");
    refused(
        sheet(HEAD + WEI).part("xl/externalLinks/externalLink1.xml", "<x/>").bytes(),
        "sheet-not-self-contained");
    for (var part :
        List.of(
            "xl/workbook.xml",
            "xl/worksheets/sheet1.xml",
            "xl/_rels/workbook.xml.rels",
            "xl/sharedStrings.xml")) {
      for (var definition :
          List.of(
              "<!DOCTYPE x>",
              "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">",
              "<!DOCTYPE x [<!ENTITY a \"b\">]>",
              "<!DOCTYPE x [<!ENTITY a SYSTEM \"http://localhost/\"><!ENTITY % b SYSTEM \"file:///etc/passwd\">%b;]>")) {
        var file =
            sheet(HEAD + WEI).texts("<si><t>a</t></si>").replace(part, "?>", "?>" + definition);
        refused(file.bytes(), "sheet-not-self-contained");
      }
    }
  }

  @Test
  void refusesABillionLaughs() {
    var laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 \"ha\">");
    for (var i = 1; i < 30; i++) {
      laughs.append("<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">");
    }
    var file =
        sheet(HEAD + row("&l29;")).replace("xl/worksheets/sheet1.xml", "?>", "?>" + laughs + "]>");
    refused(file.bytes(), "sheet-not-self-contained");
  }

  @Test
  void refusesBombsByWhatTheyClaimAndByWhatTheyHold() {
    var far = "x".repeat(40_000_000);
    refused(sheet(HEAD + row(far)).bytes(), "sheet-too-large");
    refused(sheet(HEAD + "<row><c " + "a=\"" + far + "\"/></row>").bytes(), "sheet-too-large");
    // Not as tightly packed as what is refused unseen, but a row that no table has.
    var random = new Random(1);
    var noise = new StringBuilder();
    while (noise.length() < 3_000_000) {
      noise.append(Integer.toString(random.nextInt(), 36));
    }
    refused(sheet(HEAD + row(noise.toString())).bytes(), "sheet-too-large");
    refused(sheet(HEAD + "<row><c " + "a=\"" + noise + "\"/></row>").bytes(), "sheet-too-large");
    refused(sheet(HEAD + WEI).texts("<si><t>" + noise + "</t></si>").bytes(), "sheet-too-large");
    refused(sheet("<!--" + noise + "-->" + HEAD + WEI).bytes(), "sheet-too-large");
  }

  @Test
  void refusesWhatIsNoWorkbook() throws IOException {
    refused("x".getBytes(StandardCharsets.UTF_8), "sheet-unreadable");
    refused(new byte[0], "sheet-unreadable");
    refused(sheet("<row><c></row>").bytes(), "sheet-unreadable");
    refused(
        sheet(HEAD + "<row r=\"3\"/><row r=\"2\">" + WEI.substring(5)).bytes(), "sheet-unreadable");
    refused(sheet(HEAD + "<row><c r=\"B2\"/><c r=\"A2\"/></row>").bytes(), "sheet-unreadable");
    refused(sheet(HEAD + "<row><c r=\"ZZZZZZ2\"/></row>").bytes(), "sheet-unreadable");
    refused(sheet(HEAD + "<row><c t=\"s\"><v>7</v></c></row>").bytes(), "sheet-unreadable");
    refused(sheet(HEAD).part("xl/workbook.xml", "<workbook/>").bytes(), "sheet-unreadable");
  }

  /** Whatever is lost or changed of a good file, it is read or refused. */
  @Test
  void survivesWhatIsBroken() throws IOException {
    var good = sheet(HEAD + WEI).texts("<si><t>a</t></si>").bytes();
    var random = new Random(20261126);
    for (var i = 0; i < 3000; i++) {
      var bad = good.clone();
      for (var j = 0; j <= random.nextInt(4); j++) {
        bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
      }
      try {
        read(bad);
      } catch (ProblemException refused) {
        assertThat(refused.type()).isInstanceOf(SheetProblem.class);
      }
    }
  }

  @Test
  void stopsAtTheFirstRowTooMany() throws IOException {
    var file = folder.resolve("long.xlsx");
    million(file);
    var seen = new AtomicInteger();
    var before = System.nanoTime();
    assertThatThrownBy(
            () -> SheetReader.read(file, SampleLayout.LAYOUT, MOST, row -> seen.incrementAndGet()))
        .hasMessage("sheet-too-long");
    var millis = (System.nanoTime() - before) / 1_000_000;
    assertThat(seen.get()).isEqualTo(MOST);
    System.out.printf("1,000,000 rows, %,d bytes: refused after %d ms%n", Files.size(file), millis);
  }

  @Test
  void stopsAtTooManySharedTexts() {
    var texts = new StringBuilder();
    for (var i = 0; i < 250_000; i++) {
      texts.append("<si><t>").append(Integer.toString(i * 7919, 36)).append("</t></si>");
    }
    refused(sheet(HEAD + WEI).texts(texts.toString()).bytes(), "sheet-too-long");
  }

  private static void million(Path file) throws IOException {
    try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      var parts = sheet("").bytes();
      try (var in = new ZipInputStream(new ByteArrayInputStream(parts))) {
        for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
          if (!entry.getName().endsWith("sheet1.xml")) {
            zip.putNextEntry(new ZipEntry(entry.getName()));
            in.transferTo(zip);
            zip.closeEntry();
          }
        }
      }
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      var out = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
      out.write("<worksheet><sheetData>" + HEAD);
      for (var i = 0; i < 1_000_000; i++) {
        out.write(row("韦" + i, "1968-03-02", "138" + (10_000_000 + i), "男"));
      }
      out.write("</sheetData></worksheet>");
      out.flush();
      zip.closeEntry();
    }
  }

  @Test
  void readsWhatALibraryWrites() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var book = new Workbook(out, "x", null)) {
      var sheet = book.newWorksheet("a");
      var heads = List.of("姓名", "出生日期", "电话", "性别");
      for (var i = 0; i < 4; i++) {
        sheet.value(0, i, heads.get(i));
      }
      sheet.value(1, 0, "韦国安");
      sheet.value(1, 1, LocalDate.of(1968, 3, 2));
      sheet.style(1, 1).format("yyyy-mm-dd").set();
      sheet.value(1, 2, 13800000000L);
      sheet.value(1, 3, "男");
    }
    assertThat(read(out.toByteArray()).get(0).cells())
        .isEqualTo(
            Map.of("name", "韦国安", "born", "1968-03-02", "phone", "13800000000", "sex", "MALE"));
  }

  @Test
  void readsWhatTheWriterWrote() throws IOException {
    var nasty =
        List.of(
            "=1+1",
            "+1",
            "-1",
            "@x",
            "\tx",
            "'x",
            "=cmd|'/C calc'!A0",
            "<b>&amp;",
            "0776",
            "韦\n国",
            "𠮷");
    for (var language : List.of(Languages.CHINESE, Languages.ENGLISH)) {
      var out = new ByteArrayOutputStream();
      try (var writer = SheetWriter.begin(out, SampleLayout.LAYOUT, language)) {
        for (var i = 0; i < 3000; i++) {
          writer.row(
              Map.of(
                  "name",
                  nasty.get(i % nasty.size()),
                  "born",
                  LocalDate.of(2001, 2, 3),
                  "sex",
                  "FEMALE",
                  "phone",
                  "0" + i));
        }
      }
      var rows = read(out.toByteArray());
      assertThat(rows).hasSize(3000).allMatch(row -> row.errors().isEmpty());
      for (var i = 0; i < 3000; i++) {
        assertThat(rows.get(i).cells())
            .isEqualTo(
                Map.of(
                    "name",
                    nasty.get(i % nasty.size()).strip(),
                    "born",
                    "2001-02-03",
                    "sex",
                    "FEMALE",
                    "phone",
                    "0" + i));
      }
      assertThat(part(out.toByteArray(), "xl/worksheets/sheet1.xml"))
          .doesNotContain("<f>")
          .contains("pane");
    }
  }

  @Test
  void theTemplateExplainsItselfAndOffersChoices() throws IOException {
    var out = SheetWriter.template(SampleLayout.LAYOUT, Languages.CHINESE, MOST);
    refused(out, "sheet-empty");
    assertThat(part(out, "xl/worksheets/sheet1.xml"))
        .contains("dataValidation", "女,男", "D2:D20001");
    assertThat(part(out, "xl/worksheets/sheet2.xml")).contains("韦国安", "年-月-日");
  }

  private String part(byte[] file, String name) throws IOException {
    try (var zip = new ZipFile(Files.write(folder.resolve("b.xlsx"), file).toFile())) {
      var xml =
          new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
      return Pattern.compile("&#x(\\w+);")
          .matcher(xml)
          .replaceAll(m -> Character.toString(Integer.parseInt(m.group(1), 16)));
    }
  }
}
