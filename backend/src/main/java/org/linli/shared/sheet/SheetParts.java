package org.linli.shared.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.linli.shared.problem.ProblemException;

/**
 * The archive: which part is the first table, which its shared texts, and whether it counts days
 * from 1904. What the archive claims to hold is looked at first, before anything is unpacked.
 */
final class SheetParts implements AutoCloseable {
  private static final String WORKBOOK = "xl/workbook.xml";
  private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
  private static final int MOST_PARTS = 1000;
  private static final long TIGHTEST = 250;
  private static final long ALWAYS_FINE = 1024L * 1024;

  private final ZipFile zip;
  private String table;
  private String texts;
  private boolean from1904;

  SheetParts(Path file) throws IOException, XMLStreamException {
    zip = new ZipFile(file.toFile());
    try {
      refuseHostile();
      read();
    } catch (IOException | XMLStreamException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  private void refuseHostile() {
    var names = new HashSet<String>();
    var unpacked = 0L;
    var packed = 0L;
    for (var entries = zip.entries(); entries.hasMoreElements(); ) {
      var entry = entries.nextElement();
      unpacked += Math.max(0, entry.getSize());
      packed += Math.max(1, entry.getCompressedSize());
      if (entry.getName().startsWith("xl/externalLinks/")) {
        throw new ProblemException(SheetProblem.SHEET_NOT_SELF_CONTAINED);
      }
      // Of two parts of one name, readers disagree which one counts.
      if (!names.add(entry.getName()) || names.size() > MOST_PARTS) {
        throw new ProblemException(SheetProblem.SHEET_UNREADABLE);
      }
    }
    if (unpacked > MeteredStream.LARGEST * 2
        || unpacked > ALWAYS_FINE && unpacked / TIGHTEST > packed) {
      throw new ProblemException(SheetProblem.SHEET_TOO_LARGE, 1);
    }
  }

  private void read() throws IOException, XMLStreamException {
    var relation = relationOfFirstTable();
    var targets = new HashMap<String, String>();
    try (var in = open(RELATIONS)) {
      var xml = new SheetXml(in);
      while (xml.next()) {
        if (xml.begins("Relationship")) {
          relate(xml, targets);
        }
      }
    }
    table = targets.get(relation);
    if (table == null || zip.getEntry(table) == null) {
      throw new ProblemException(SheetProblem.SHEET_UNREADABLE);
    }
  }

  private void relate(SheetXml xml, Map<String, String> targets) {
    if ("External".equals(xml.attribute("TargetMode"))) {
      throw new ProblemException(SheetProblem.SHEET_NOT_SELF_CONTAINED);
    }
    var target = String.valueOf(xml.attribute("Target"));
    var part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
    targets.put(xml.attribute("Id"), part);
    if (String.valueOf(xml.attribute("Type")).endsWith("/sharedStrings")) {
      texts = part;
    }
  }

  /** The first that is not hidden. */
  private String relationOfFirstTable() throws IOException, XMLStreamException {
    String first = null;
    try (var in = open(WORKBOOK)) {
      var xml = new SheetXml(in);
      while (xml.next()) {
        if (xml.begins("workbookPr")) {
          var flag = xml.attribute("date1904");
          from1904 = "1".equals(flag) || "true".equals(flag);
        } else if (xml.begins("sheet") && first == null && isShown(xml.attribute("state"))) {
          first = xml.relation();
        }
      }
    }
    return first;
  }

  /** Some programs say so, others leave it out. */
  private static boolean isShown(String state) {
    return state == null || "visible".equals(state);
  }

  private MeteredStream open(String part) throws IOException {
    var entry = zip.getEntry(part);
    if (entry == null) {
      throw new ProblemException(SheetProblem.SHEET_UNREADABLE);
    }
    InputStream in = zip.getInputStream(entry);
    return new MeteredStream(in);
  }

  MeteredStream table() throws IOException {
    return open(table);
  }

  /** Texts that several cells share; empty if each has its own. */
  Optional<MeteredStream> texts() throws IOException {
    return texts == null || zip.getEntry(texts) == null
        ? Optional.empty()
        : Optional.of(open(texts));
  }

  boolean countsFrom1904() {
    return from1904;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
