package org.cajista.annotate.dates;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One way in which a language writes a date, as a line of {@code date-patterns}: <code>
 * {day} de {month} (de|del)? {year}</code>. A word stands for itself in any case, {@code (a|b)} for
 * one of several (each may be of more than one word), <code>{slot}</code> for a number or a
 * calendar word; {@code ?} after any of them makes it optional.
 */
final class DatePattern {

  private sealed interface Element {}

  private record Words(List<List<String>> choices) implements Element {}

  private record Slot(String name) implements Element {}

  private record Part(Element element, boolean optional) {}

  private static final List<String> NAMES_A_YEAR =
      List.of("{year}", "{decade}", "{decades}", "{tens}", "{century}");

  private final DateWords words;
  private final List<Part> parts = new ArrayList<>();
  private final boolean dated;

  /**
   * @param pattern the line of the file
   * @throws IllegalArgumentException where the line is not a pattern
   */
  DatePattern(String pattern, DateWords words) {
    this.words = words;
    this.dated = NAMES_A_YEAR.stream().anyMatch(pattern::contains);
    for (int i = 0; i < pattern.length(); ) {
      char c = pattern.charAt(i);
      int end =
          switch (c) {
            case '{' -> pattern.indexOf('}', i) + 1;
            case '(' -> pattern.indexOf(')', i) + 1;
            default -> wordEnd(pattern, i);
          };
      if (end <= 0) {
        throw new IllegalArgumentException("a bracket is not closed in the pattern: " + pattern);
      }
      if (c != ' ') {
        boolean optional = end < pattern.length() && pattern.charAt(end) == '?';
        parts.add(new Part(element(pattern.substring(i, end)), optional));
        end += optional ? 1 : 0;
      }
      i = Math.max(end, i + 1);
    }
  }

  private static int wordEnd(String pattern, int from) {
    int end = from;
    while (end < pattern.length() && " ?".indexOf(pattern.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static Element element(String written) {
    if (written.startsWith("{")) {
      return new Slot(written.substring(1, written.length() - 1));
    }
    String inner = written.startsWith("(") ? written.substring(1, written.length() - 1) : written;
    List<List<String>> choices = new ArrayList<>();
    for (String choice : inner.split("\\|")) {
      choices.add(Token.of(choice).stream().map(Token::lower).toList());
    }
    return new Words(choices);
  }

  /** Whether the pattern names a year. */
  boolean isDated() {
    return dated;
  }

  /** The words, in lower case, with which a match may begin; numbers are not among them. */
  Set<String> starts() {
    Set<String> starts = new HashSet<>();
    for (Part part : parts) {
      if (part.element instanceof Words choice) {
        choice.choices.forEach(words -> starts.add(words.get(0)));
      } else if (part.element instanceof Slot slot) {
        starts.addAll(SlotReader.starts(slot.name, words));
      }
      if (!part.optional) {
        break;
      }
    }
    return starts;
  }

  /** Whether a match may begin with a figure. */
  boolean startsWithNumber() {
    for (Part part : parts) {
      if (part.element instanceof Slot slot && SlotReader.startsWithNumber(slot.name)) {
        return true;
      }
      if (!part.optional) {
        return false;
      }
    }
    return false;
  }

  /**
   * Reads the pattern from token {@code at} on.
   *
   * @return the index after the last token, or {@link Token#NONE}; {@code reading} holds the slots
   */
  int read(Tokens tokens, int at, Reading reading) {
    return read(tokens, at, 0, reading);
  }

  private int read(Tokens tokens, int at, int partIndex, Reading reading) {
    if (partIndex == parts.size()) {
      return at;
    }
    Part part = parts.get(partIndex);
    int next = readElement(part.element, tokens, at, reading);
    int end = next == Token.NONE ? Token.NONE : read(tokens, next, partIndex + 1, reading);
    return end == Token.NONE && part.optional ? read(tokens, at, partIndex + 1, reading) : end;
  }

  private int readElement(Element element, Tokens tokens, int at, Reading reading) {
    if (element instanceof Slot slot) {
      return SlotReader.read(slot.name, words, tokens, at, reading);
    }
    for (List<String> choice : ((Words) element).choices) {
      int i = 0;
      while (i < choice.size() && choice.get(i).equals(tokens.at(at + i).lower())) {
        i++;
      }
      if (i == choice.size()) {
        return at + i;
      }
    }
    return Token.NONE;
  }
}
