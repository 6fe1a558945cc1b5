package org.cajista.validate.print;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.cajista.Version;
import org.cajista.report.Diagnostic;
import org.cajista.report.Evidence;
import org.cajista.report.Totals;

/** Writes an HTML page: a section for each document with findings, and the totals at the end. */
final class HtmlPrinter implements Printer {
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Findings of cajista validate</title>
      <style>
      :root { color-scheme: light dark; }
      body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
      h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; overflow-wrap: anywhere; }
      ol { list-style: none; padding: 0; }
      li { margin: 0 0 1rem; padding-left: .75rem; border-left: .25rem solid; }
      .error { border-color: #c62828; } .warning { border-color: #b58900; } .info { border-color: #1976d2; }
      p { margin: .25rem 0; } .about { font-size: .9rem; }
      pre { margin: .25rem 0; white-space: pre-wrap; overflow-wrap: anywhere; font-size: .85rem; }
      mark { text-decoration: underline; }
      </style>
      </head>
      <body>
      <h1>Findings of <code>cajista validate</code></h1>
      <p><a href="#totals">Totals</a></p>
      """;

  private final Writer out;

  HtmlPrinter(Writer out) throws IOException {
    this.out = out;
    out.write(HEAD);
  }

  @Override
  public void print(CheckedDocument checked) throws IOException {
    if (checked.findings().isEmpty()) {
      return;
    }
    out.write("<section>\n<h2>" + escaped(checked.file()) + "</h2>\n<ol>\n");
    for (Diagnostic finding : checked.findings()) {
      finding(finding);
    }
    out.write("</ol>\n</section>\n");
  }

  private void finding(Diagnostic finding) throws IOException {
    String severity = finding.severity().name().toLowerCase(Locale.ROOT);
    Evidence evidence = finding.evidence();
    out.write("<li class=\"" + severity + "\">\n");
    out.write("<p>" + escaped(finding.message()) + "</p>\n");
    if (evidence.excerpt().isPresent()) {
      excerpt(evidence.excerpt().get());
    }
    out.write("<p class=\"about\">" + severity);
    if (finding.line() > 0) {
      out.write(", line " + finding.line());
    }
    if (finding.column() > 0) {
      out.write(", column " + finding.column());
    }
    out.write(", <code>" + escaped(finding.code()) + "</code>");
    if (!evidence.xpath().isEmpty()) {
      out.write(", <code>" + escaped(evidence.xpath()) + "</code>");
    }
    if (!evidence.page().isEmpty()) {
      out.write("; see " + escaped(evidence.page()));
    }
    out.write("</p>\n</li>\n");
  }

  private void excerpt(Evidence.Excerpt excerpt) throws IOException {
    String text = excerpt.text();
    int end = Math.min(text.length(), excerpt.start() + excerpt.length());
    out.write("<pre>" + escaped(text.substring(0, excerpt.start())));
    if (end > excerpt.start()) {
      out.write("<mark>" + escaped(text.substring(excerpt.start(), end)) + "</mark>");
    }
    out.write(escaped(text.substring(end)) + "</pre>\n");
  }

  private static String escaped(String text) {
    return OneLine.of(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  @Override
  public void end(Totals totals) throws IOException {
    out.write("<h2 id=\"totals\">Totals</h2>\n<p>" + escaped(totals.sentence()) + ".</p>\n");
    out.write("<p class=\"about\">Cajista " + escaped(Version.NUMBER) + "</p>\n</body>\n</html>\n");
    out.flush();
  }
}
