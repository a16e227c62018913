package org.linli.shared.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.linli.shared.problem.ProblemException;

/** Texts that cells name by number, all of them in memory; so there is a limit to them. */
final class SharedTexts {
  /** Ten different texts in each of twenty thousand rows. */
  private static final int MOST = 200_000;

  private static final long MOST_CHARACTERS = 8_000_000;
  private final List<String> texts = new ArrayList<>();

  /**
   * @param mostRows what a table may have, for the words of the refusal
   */
  static SharedTexts read(SheetParts parts, int mostRows) throws IOException, XMLStreamException {
    var shared = new SharedTexts();
    var part = parts.texts();
    if (part.isPresent()) {
      try (var in = part.get()) {
        shared.read(in, mostRows);
      }
    }
    return shared;
  }

  private void read(MeteredStream in, int mostRows) throws XMLStreamException {
    var xml = new SheetXml(in);
    var characters = 0L;
    while (xml.next()) {
      if (xml.begins("si")) {
        var text = plain(xml, "si");
        characters += text.length();
        if (texts.size() == MOST || characters > MOST_CHARACTERS) {
          throw new ProblemException(SheetProblem.SHEET_TOO_LONG, mostRows);
        }
        texts.add(text);
        in.nextRow();
      }
    }
  }

  /**
   * The text of an element that may be in parts of different looks; how it is pronounced is left
   * out.
   */
  static String plain(SheetXml xml, String element) throws XMLStreamException {
    var text = new StringBuilder();
    var inText = false;
    var inReading = false;
    while (xml.next() && !xml.ends(element)) {
      if (xml.begins("rPh") || xml.ends("rPh")) {
        inReading = xml.begins("rPh");
      } else if (xml.begins("t") || xml.ends("t")) {
        inText = xml.begins("t");
      } else if (inText && !inReading && xml.isText()) {
        text.append(xml.text());
      }
    }
    return text.toString();
  }

  /**
   * @throws ProblemException sheet-unreadable for a number that is none
   */
  String get(String number) {
    try {
      return texts.get(Integer.parseInt(number.strip()));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw new ProblemException(SheetProblem.SHEET_UNREADABLE);
    }
  }
}
