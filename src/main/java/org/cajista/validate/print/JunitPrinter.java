package org.cajista.validate.print;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.cajista.report.Diagnostic;
import org.cajista.report.Severity;
import org.cajista.report.Totals;

/**
 * Writes the XML of JUnit reports: a suite for each document, and in it a case for each finding, or
 * one successful case if there are none. A finding that does not make the run fail is a successful
 * case with a message.
 */
final class JunitPrinter implements Printer {
  private final Writer out;
  private final Severity failOn;
  private final XMLStreamWriter xml;

  JunitPrinter(Writer out, Severity failOn) throws IOException {
    this.out = out;
    this.failOn = failOn;
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      line();
      start("testsuites", "name", "cajista validate");
      line();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void print(CheckedDocument checked) throws IOException {
    try {
      int tests = Math.max(1, checked.findings().size());
      start(
          "testsuite",
          List.of(
              "name",
              checked.file(),
              "tests",
              String.valueOf(tests),
              "failures",
              String.valueOf(checked.count(failOn)),
              "errors",
              "0",
              "skipped",
              "0",
              "time",
              "0"));
      line();
      if (checked.findings().isEmpty()) {
        testCase(checked.file(), "valid");
        xml.writeEndElement();
        line();
      }
      for (Diagnostic finding : checked.findings()) {
        finding(checked.file(), finding);
      }
      xml.writeEndElement();
      line();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void finding(String file, Diagnostic finding) throws XMLStreamException {
    testCase(file, finding.code() + " at " + finding.line() + ":" + finding.column());
    String sentence = OneLine.of(finding.message());
    String place = OneLine.of(finding.toString());
    if (finding.severity().compareTo(failOn) >= 0) {
      start("failure", "message", sentence, "type", finding.code());
      xml.writeCharacters(place);
    } else {
      start("system-out");
      xml.writeCharacters(place);
    }
    xml.writeEndElement();
    xml.writeEndElement();
    line();
  }

  private void testCase(String file, String name) throws XMLStreamException {
    start("testcase", "name", name, "classname", file, "time", "0");
  }

  private void start(String element, String... attributes) throws XMLStreamException {
    start(element, List.of(attributes));
  }

  private void start(String element, List<String> attributes) throws XMLStreamException {
    xml.writeStartElement(element);
    for (int i = 0; i < attributes.size(); i += 2) {
      xml.writeAttribute(attributes.get(i), attributes.get(i + 1));
    }
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n");
  }

  @Override
  public void end(Totals totals) throws IOException {
    try {
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    out.write('\n');
    out.flush();
  }
}
