package org.cajista.collate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cajista.collate.Deviation.Kind;
import org.cajista.model.Source;
import org.cajista.model.Span;
import org.cajista.report.CajistaException;
import org.cajista.report.Diagnostic;
import org.cajista.report.Evidence;
import org.cajista.report.Messages;
import org.cajista.report.Severity;
import org.cajista.validate.document.RejectedDocumentException;
import org.cajista.validate.document.XmlFile;
import org.cajista.xml.WellFormed;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Checks a TEI file against its source, and says what is different as findings. */
public final class SourceCheck {
  private static final String ACCOUNT = "source.account";
  private static final String PAGE = "docs/check.md#";

  /** How much of a long line is shown around a finding. */
  private static final int AROUND = 100;

  private final Source source;
  private final Source tei;

  private SourceCheck(Source source, Source tei) {
    this.source = source;
    this.tei = tei;
  }

  /**
   * Returns the differences, the gravest kind first, and last, as information, the account of all
   * characters.
   *
   * @param source the page text
   * @param file the TEI file
   * @param name its name in the findings
   * @throws IOException if the file cannot be read
   * @throws CajistaException if it is not well-formed XML
   */
  public static List<Diagnostic> findings(Source source, Path file, String name)
      throws IOException, CajistaException {
    try {
      Source tei = XmlFile.read(file, name);
      requireXml(tei);
      return new SourceCheck(source, tei).findings();
    } catch (RejectedDocumentException e) {
      throw new CajistaException(name + ": " + e.getMessage(), e);
    }
  }

  private static void requireXml(Source tei) throws IOException, CajistaException {
    try {
      WellFormed.require(tei.text());
    } catch (SAXParseException e) {
      throw new CajistaException(
          Messages.format(
              "source.xml",
              tei.name() + ":" + e.getLineNumber() + ":" + e.getColumnNumber(),
              e.getMessage()),
          e);
    } catch (SAXException e) {
      throw new CajistaException(Messages.format("source.xml", tei.name(), e.getMessage()), e);
    }
  }

  private List<Diagnostic> findings() {
    Collation collation = new Collation(source.text(), tei.text());
    List<Diagnostic> findings = new ArrayList<>();
    for (Deviation deviation : collation.deviations()) {
      findings.add(finding(deviation));
    }
    findings.add(
        new Diagnostic(
            tei.name(),
            0,
            0,
            Severity.INFO,
            ACCOUNT,
            Messages.format(
                ACCOUNT,
                collation.tokens(),
                collation.found(),
                collation.labels(),
                collation.droppedLines())));
    return findings;
  }

  private Diagnostic finding(Deviation deviation) {
    Kind kind = deviation.kind();
    Span is = deviation.tei();
    Span was = deviation.source();
    String place =
        source.name() + ":" + source.line(was.start()) + ":" + source.column(was.start());
    return new Diagnostic(
        tei.name(),
        tei.line(is.start()),
        tei.column(is.start()),
        kind.severity(),
        kind.code(),
        Messages.format(kind.code(), deviation.sourceWords(), deviation.teiWords(), place),
        new Evidence(
            tei.line(is.end()),
            tei.column(is.end()),
            "",
            deviation.teiWords(),
            kind == Kind.INVENTED ? List.of() : List.of(deviation.sourceWords()),
            "",
            PAGE + kind.code(),
            excerpt(is),
            new Evidence.Origin(
                source.name(),
                source.line(was.start()),
                source.column(was.start()),
                deviation.sourceWords())));
  }

  private Evidence.Excerpt excerpt(Span is) {
    String text = tei.text();
    int line = tei.offset(tei.line(is.start()), 1);
    int from = Math.max(line, is.start() - AROUND);
    int to = is.start();
    while (to < text.length() && to < is.start() + AROUND && "\r\n".indexOf(text.charAt(to)) < 0) {
      to++;
    }
    if (from > line && Character.isLowSurrogate(text.charAt(from))) {
      from++;
    }
    if (to > is.start() && Character.isHighSurrogate(text.charAt(to - 1))) {
      to--;
    }
    return new Evidence.Excerpt(
        text.substring(from, to),
        is.start() - from,
        Math.max(1, Math.min(is.end(), to) - is.start()));
  }
}
