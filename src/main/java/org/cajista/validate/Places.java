package org.cajista.validate;

import org.cajista.model.Source;
import org.cajista.report.Diagnostic;
import org.cajista.report.Severity;
import org.xml.sax.SAXParseException;

/**
 * Where in a file a finding belongs. A parser knows where a tag ends; an editor looks for where it
 * starts. A raw {@code <} cannot stand inside a tag, so the nearest one before the end is the start
 * (XML 1.0, 3.1).
 */
final class Places {
  private final Source source;

  Places(Source source) {
    this.source = source;
  }

  /** A finding at an offset, in UTF-16 code units. */
  Diagnostic at(int offset, Severity severity, String code, String sentence) {
    return new Diagnostic(
        source.name(), source.line(offset), source.column(offset), severity, code, sentence);
  }

  /** A finding on the tag that ends before {@code line} and {@code column}, both from 1. */
  Diagnostic atTag(int line, int column, Severity severity, String code, String sentence) {
    return line < 1
        ? new Diagnostic(source.name(), 0, 0, severity, code, sentence)
        : at(tagStart(source.offset(line, Math.max(1, column))), severity, code, sentence);
  }

  /** A breach of the grammar: on the tag that breaks it, or on the text before the tag. */
  Diagnostic ofTag(SAXParseException breach) {
    int end =
        source.offset(Math.max(1, breach.getLineNumber()), Math.max(1, breach.getColumnNumber()));
    int tag = tagStart(end);
    // Jing tells of text when it sees the next tag
    boolean ofText = breach.getMessage().startsWith("text not allowed");
    return at(ofText ? textStart(tag) : tag, Severity.ERROR, "rng", breach.getMessage());
  }

  /** A fault of the XML: where the parser met it. */
  Diagnostic ofFault(SAXParseException fault) {
    int line = Math.max(1, fault.getLineNumber());
    int column = Math.max(1, fault.getColumnNumber());
    return at(source.offset(line, column), Severity.ERROR, "xml", fault.getMessage());
  }

  private int tagStart(int end) {
    String text = source.text();
    if (end == 0 || text.charAt(end - 1) != '>') {
      return end;
    }
    int start = text.lastIndexOf('<', end - 1);
    return start < 0 ? end : start;
  }

  /** The first character that is no space after the last tag before {@code tag}. */
  private int textStart(int tag) {
    String text = source.text();
    int start = text.lastIndexOf('>', tag) + 1;
    while (start < tag && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return start;
  }
}
