package org.cajista.annotate.dates.grammar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cajista.lang.DateSlot;

/**
 * One way in which a language writes a date, as a line of {@code date-patterns}: <code>
 * {day} de {month} (de|del)? {year}</code>. A word stands for itself in any case, {@code (a|b)} for
 * one of several (each may be of more than one word), <code>{slot}</code> for a number or a
 * calendar word; {@code ?} after any of them makes it optional.
 */
final class DatePattern {

  private sealed interface Element {}

  private record Words(List<List<String>> choices) implements Element {}

  private record Gap(DateSlot slot) implements Element {}

  private record Part(Element element, boolean optional) {}

  private final SlotReader slots;
  private final List<Part> parts = new ArrayList<>();

  /**
   * @param pattern the line of the file
   * @throws IllegalArgumentException where the line is not a pattern
   */
  DatePattern(String pattern, SlotReader slots) {
    this.slots = slots;
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
      return new Gap(DateSlot.named(written.substring(1, written.length() - 1)));
    }
    String inner = written.startsWith("(") ? written.substring(1, written.length() - 1) : written;
    List<List<String>> choices = new ArrayList<>();
    for (String choice : inner.split("\\|")) {
      choices.add(Token.of(choice).stream().map(Token::lower).toList());
    }
    return new Words(choices);
  }

  /** True if the pattern is of a season without its year. */
  boolean isBareSeason() {
    boolean season = false;
    for (Part part : parts) {
      if (part.element instanceof Gap gap) {
        if (gap.slot == DateSlot.YEAR) {
          return false;
        }
        season |= gap.slot == DateSlot.SEASON;
      }
    }
    return season;
  }

  /** True if the pattern names a month by the day on which one writes: {@code 9 ult.} */
  boolean isRelative() {
    return parts.stream()
        .anyMatch(part -> part.element instanceof Gap gap && gap.slot == DateSlot.RELATIVE);
  }

  /** Returns the words, in lower case, with which a match may begin; numbers are not among them. */
  Set<String> starts() {
    Set<String> starts = new HashSet<>();
    for (Part part : parts) {
      if (part.element instanceof Words choice) {
        choice.choices.forEach(words -> starts.add(words.get(0)));
      } else if (part.element instanceof Gap gap) {
        starts.addAll(slots.starts(gap.slot));
      }
      if (!part.optional) {
        break;
      }
    }
    return starts;
  }

  /** Returns the slots for figures with which a match may begin. */
  Set<DateSlot> figures() {
    Set<DateSlot> figures = EnumSet.noneOf(DateSlot.class);
    for (Part part : parts) {
      if (part.element instanceof Gap gap && gap.slot.takesFigures()) {
        figures.add(gap.slot);
      }
      if (!part.optional) {
        break;
      }
    }
    return figures;
  }

  /**
   * Reads the pattern from token {@code at} on.
   *
   * @return the index after the last token, or {@link Token#NONE}; {@code reading} holds the slots
   */
  int read(Tokens tokens, int at, SlotValues reading) {
    return read(tokens, at, 0, reading);
  }

  private int read(Tokens tokens, int at, int partIndex, SlotValues reading) {
    if (partIndex == parts.size()) {
      return at;
    }
    Part part = parts.get(partIndex);
    int next = readElement(part.element, tokens, at, reading);
    int end = next == Token.NONE ? Token.NONE : read(tokens, next, partIndex + 1, reading);
    return end == Token.NONE && part.optional ? read(tokens, at, partIndex + 1, reading) : end;
  }

  private int readElement(Element element, Tokens tokens, int at, SlotValues reading) {
    if (element instanceof Gap gap) {
      return slots.read(gap.slot, tokens, at, reading);
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
