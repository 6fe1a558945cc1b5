package org.cajista.validate.print;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.cajista.report.Diagnostic;
import org.cajista.report.Evidence;
import org.cajista.report.Evidence.Excerpt;
import org.cajista.report.Severity;
import org.cajista.report.Totals;

/** A run that finds something of everything, printed in a form. */
final class PrintedRun {

  /** A value with line ends, quotes, tags, a control character and signs beyond the first plane. */
  static final String ODD = "50 % of \"<b>&amp;]]>\" \u0001 :: , 𝄞,\r\nand\nmore";

  private static final Diagnostic DATE =
      new Diagnostic(
          "tei/carta 1, 2: ñ.xml",
          12,
          12,
          Severity.ERROR,
          "date.real",
          "31 February is no day.",
          new Evidence(
              12,
              36,
              "/TEI/text[1]/body[1]/p[2]/date[1]/@when",
              "1936-02-31",
              List.of("1936-02-28", "1936-03-02"),
              "1936-02-28",
              "docs/checks.md#date.real",
              Optional.of(new Excerpt("  <p>El 𝄞 <date when=\"1936-02-31\">", 11, 24))));

  static final List<CheckedDocument> RUN =
      List.of(
          new CheckedDocument("tei/buena.xml", List.of()),
          new CheckedDocument(
              "tei/carta 1, 2: ñ.xml",
              List.of(
                  new Diagnostic(
                      "tei/carta 1, 2: ñ.xml", 0, 0, Severity.WARNING, "schema.missing", "None."),
                  DATE,
                  DATE,
                  new Diagnostic(
                      "tei/carta 1, 2: ñ.xml",
                      13,
                      1,
                      Severity.WARNING,
                      "ocr.sign",
                      ODD,
                      new Evidence(
                          15,
                          3,
                          "",
                          ODD,
                          List.of(),
                          "",
                          "",
                          Optional.of(new Excerpt("fin", 3, 1)))),
                  new Diagnostic(
                      "tei/carta 1, 2: ñ.xml", 14, 1, Severity.INFO, "note.gap", "Note 3."))));

  private PrintedRun() {}

  static String print(ReportFormat format, TextPrintOptions look) throws IOException {
    StringWriter out = new StringWriter();
    Printer printer = format.to(out, look, Severity.ERROR);
    Totals totals = Totals.NONE;
    for (CheckedDocument checked : RUN) {
      printer.print(checked);
      totals = totals.plus(checked.findings(), checked.count(Severity.ERROR) > 0, 0);
    }
    printer.end(totals);
    return out.toString();
  }

  static String print(ReportFormat format) throws IOException {
    return print(format, TextPrintOptions.PLAIN);
  }
}
