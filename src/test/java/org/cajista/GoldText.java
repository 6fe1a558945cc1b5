package org.cajista;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;

/**
 * A raw text with what a reader finds in it, written into it:
 *
 * <pre>
 * % language de                    at the head: facts of the text and of its TEI header
 * {Otto Wermke}                    the name of a person
 * &lt;Mai 1890|1890-05&gt;               a date and its value; 1890/1895 from and to, 1890..1899 between
 * ⟨sic Privielgium [sic]⟩          an editor's mark: the kind, then the text with its brackets
 * ⟨fw 24 LETTERS⟩ ⟨call 3⟩          the layout: see Recognition.LAYOUT
 * ^L                               a form feed
 * </pre>
 *
 * @param name of the file
 * @param facts the lines at the head: key and value
 * @param raw the text without any of these signs
 * @param spans what is to be found; start and end in characters of {@code raw}
 */
record GoldText(String name, TreeMap<String, String> facts, String raw, List<Span> spans) {

  /**
   * One thing to be found.
   *
   * @param kind {@code person}, {@code date}, the element of an editor's mark, or a part of the
   *     layout
   * @param value of a date; else empty
   */
  record Span(String kind, int start, int end, String value) {}

  static GoldText read(Path file) {
    try {
      return parse(
          file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GoldText parse(String name, String marked) {
    TreeMap<String, String> facts = new TreeMap<>();
    String text = marked.replace("^L", "\f");
    while (text.startsWith("% ")) {
      int end = text.indexOf('\n');
      String[] fact = text.substring(2, end).split(" ", 2);
      facts.put(fact[0], fact[1].strip());
      text = text.substring(end + 1).stripLeading();
    }
    StringBuilder raw = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    Deque<Span> open = new ArrayDeque<>(); // with the start only
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '{' -> open.push(new Span("person", raw.length(), 0, ""));
        case '<' -> open.push(new Span("date", raw.length(), 0, ""));
        case '⟨' -> {
          int kind = text.indexOf(' ', i);
          open.push(new Span(text.substring(i + 1, kind), raw.length(), 0, ""));
          i = kind;
        }
        case '}', '⟩' -> spans.add(closed(open.pop(), raw.length(), ""));
        case '|' -> {
          int value = text.indexOf('>', i);
          spans.add(closed(open.pop(), raw.length(), text.substring(i + 1, value)));
          i = value;
        }
        default -> raw.append(c);
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalArgumentException(name + ": not closed: " + open);
    }
    return new GoldText(name, facts, raw.toString(), spans);
  }

  private static Span closed(Span open, int end, String value) {
    return new Span(open.kind, open.start, end, value);
  }
}
