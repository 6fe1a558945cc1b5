package org.cajista.write;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.cajista.model.Traced;

/**
 * Builds XML as text: elements, attributes, escaped characters, and line ends only where the caller
 * says so, for white space inside a paragraph is text.
 */
final class XmlBuilder {
  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();
  private final Map<Integer, Integer> origins = new HashMap<>();
  private final boolean traced;
  private boolean tagOpen;

  /** Makes a builder that keeps no places. */
  XmlBuilder() {
    this(false);
  }

  /**
   * Makes a builder.
   *
   * @param traced true if it keeps for each character of the text where it is in the source
   */
  XmlBuilder(boolean traced) {
    this.traced = traced;
  }

  /** Opens an element. Attributes may follow. */
  XmlBuilder start(String name) {
    closeTag();
    out.append('<').append(name);
    open.push(name);
    tagOpen = true;
    return this;
  }

  /**
   * Adds an attribute to the element that was just opened; an attribute without a value is left
   * out.
   */
  XmlBuilder attribute(String name, String value) {
    if (!tagOpen) {
      throw new IllegalStateException("no start tag for @" + name);
    }
    if (!value.isEmpty()) {
      out.append(' ').append(name).append("=\"");
      escape(value, true);
      out.append('"');
    }
    return this;
  }

  XmlBuilder text(CharSequence text) {
    if (!text.isEmpty()) {
      closeTag();
      escape(text.toString(), false);
    }
    return this;
  }

  /** Writes a text of the source. */
  XmlBuilder text(Traced text) {
    if (!traced) {
      return text(text.toString());
    }
    for (int i = 0; i < text.length(); i++) {
      closeTag();
      origins.put(out.length(), text.origin(i));
      escape(text.charAt(i), false);
    }
    return this;
  }

  XmlBuilder text(char c) {
    closeTag();
    escape(c, false);
    return this;
  }

  /** Closes the innermost open element. */
  XmlBuilder end() {
    String name = open.pop();
    if (tagOpen) {
      out.append("/>");
      tagOpen = false;
    } else {
      out.append("</").append(name).append('>');
    }
    return this;
  }

  /** Writes an element that contains only text. */
  XmlBuilder element(String name, CharSequence text) {
    return start(name).text(text).end();
  }

  /** Begins a new line, with the indentation of the open elements. */
  XmlBuilder line() {
    closeTag();
    out.append('\n');
    for (int i = 0; i < open.size(); i++) {
      out.append("  ");
    }
    return this;
  }

  /** Begins a new line, with the indentation of the end tag that comes next. */
  XmlBuilder lineForEnd() {
    closeTag();
    out.append('\n');
    for (int i = 1; i < open.size(); i++) {
      out.append("  ");
    }
    return this;
  }

  /** Markup that is right as it is. */
  XmlBuilder raw(String markup) {
    closeTag();
    out.append(markup);
    return this;
  }

  /** True if XML 1.0 allows the character (a surrogate is taken to have its partner). */
  static boolean isAllowed(char c) {
    return c >= 0x20 && c != 0xFFFE && c != 0xFFFF || c == '\t' || c == '\n' || c == '\r';
  }

  /** Returns the value of an attribute as it is written. */
  static String escaped(String value) {
    XmlBuilder xml = new XmlBuilder();
    xml.escape(value, true);
    return xml.toString();
  }

  /** Returns what was written with {@link #escaped}, or as the text of an element. */
  static String unescaped(String written) {
    return written
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  @Override
  public String toString() {
    return out.toString();
  }

  /** Returns what was written; characters of the source have their places. */
  Traced traced() {
    Traced.Builder all = new Traced.Builder();
    for (int i = 0; i < out.length(); i++) {
      all.append(out.charAt(i), origins.getOrDefault(i, Traced.NOWHERE));
    }
    return all.build();
  }

  private void closeTag() {
    if (tagOpen) {
      out.append('>');
      tagOpen = false;
    }
  }

  /** Most runs have nothing to escape, and are written at once. */
  private void escape(String text, boolean inAttribute) {
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '&' || c == '<' || c == '>' || c == '"' || !isAllowed(c)) {
        out.append(text, done, i);
        escape(c, inAttribute);
        done = i + 1;
      }
    }
    out.append(text, done, text.length());
  }

  private void escape(char c, boolean inAttribute) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append(inAttribute ? "&quot;" : "\"");
      default -> out.append(isAllowed(c) ? c : '\uFFFD');
    }
  }
}
