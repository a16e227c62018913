package org.linli.shared.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.io.InputStreamReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.linli.shared.problem.ProblemException;

/** One part of the file as a stream of elements. Nothing is fetched, nothing is defined. */
final class SheetXml {
  private static final XMLInputFactory PARSERS = parsers();
  private final XMLStreamReader xml;

  SheetXml(InputStream in) throws XMLStreamException {
    // Decoded before it is parsed: the parser would print what it cannot decode.
    xml = PARSERS.createXMLStreamReader(new InputStreamReader(in, UTF_8.newDecoder()));
  }

  private static XMLInputFactory parsers() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new ProblemException(SheetProblem.SHEET_NOT_SELF_CONTAINED);
        });
    return factory;
  }

  /** Goes on to the next beginning or end of an element, or text; false at the end. */
  boolean next() throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.DTD,
            XMLStreamConstants.ENTITY_REFERENCE,
            XMLStreamConstants.ENTITY_DECLARATION ->
            throw new ProblemException(SheetProblem.SHEET_NOT_SELF_CONTAINED);
        case XMLStreamConstants.START_ELEMENT,
            XMLStreamConstants.END_ELEMENT,
            XMLStreamConstants.CHARACTERS,
            XMLStreamConstants.CDATA,
            XMLStreamConstants.SPACE -> {
          return true;
        }
        default -> {
          // Comments and the like.
        }
      }
    }
    return false;
  }

  boolean begins(String element) {
    return xml.isStartElement() && xml.getLocalName().equals(element);
  }

  boolean ends(String element) {
    return xml.isEndElement() && xml.getLocalName().equals(element);
  }

  boolean isText() {
    return xml.isCharacters();
  }

  String text() {
    return xml.getText();
  }

  /** The attribute that names a relation; null if it is not there. */
  String relation() {
    for (var i = 0; i < xml.getAttributeCount(); i++) {
      if (String.valueOf(xml.getAttributeNamespace(i)).endsWith("/relationships")) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /** An attribute, whatever its namespace; null if it is not there. */
  String attribute(String name) {
    for (var i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }
}
