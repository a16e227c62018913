package org.linli.shared.sheet;

import java.util.HashMap;
import java.util.Map;
import org.linli.shared.file.SampleFiles;

/** Xlsx files written by hand, with whatever a program would not write. */
public final class HandMade {
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String MAIN =
      " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
  private static final String DOCUMENT =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private final Map<String, String> parts = new HashMap<>();

  private HandMade() {
    part("[Content_Types].xml", "<Types/>");
    part(
        "xl/workbook.xml",
        HEAD
            + "<workbook"
            + MAIN
            + " xmlns:r=\""
            + DOCUMENT
            + "\"><workbookPr/><sheets>"
            + "<sheet name=\"hidden\" sheetId=\"9\" state=\"hidden\" r:id=\"rId9\"/>"
            + "<sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    relations("");
  }

  public static HandMade sheet(String rows) {
    var file = new HandMade();
    file.part("xl/worksheets/sheet1.xml", table(rows));
    return file;
  }

  static String table(String rows) {
    return HEAD + "<worksheet" + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>";
  }

  HandMade part(String name, String xml) {
    parts.put(name, xml);
    return this;
  }

  HandMade replace(String part, String text, String by) {
    parts.computeIfPresent(part, (name, xml) -> xml.replace(text, by));
    return this;
  }

  HandMade relations(String further) {
    return part(
        "xl/_rels/workbook.xml.rels",
        HEAD
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"rId1\" Type=\""
            + DOCUMENT
            + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
            + "<Relationship Id=\"rId2\" Type=\""
            + DOCUMENT
            + "/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>"
            + further
            + "</Relationships>");
  }

  HandMade texts(String items) {
    return part("xl/sharedStrings.xml", HEAD + "<sst" + MAIN + ">" + items + "</sst>");
  }

  public byte[] bytes() {
    return SampleFiles.zip(parts);
  }

  /** A row of texts. */
  public static String row(String... texts) {
    var row = new StringBuilder("<row>");
    for (var text : texts) {
      row.append(text(text));
    }
    return row.append("</row>").toString();
  }

  static String text(String text) {
    return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
  }
}
