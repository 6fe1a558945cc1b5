package org.cajista.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.report.Position;

/**
 * Collects the pieces of a text, and divides it into tokens at the end, when it is clear which
 * pieces are one word. Brackets are ignored, because some encodings keep the brackets of the editor
 * and others do not.
 */
final class MarkedTextBuilder {
  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{N}_]+|[^\\p{L}\\p{N}_\\p{IsWhite_Space}]");
  private static final Pattern BRACKETS = Pattern.compile("[\\[\\]()]");

  /** A date with a preposition or an article is the same date as without them. */
  private static final Set<String> LEADING =
      Set.of(
          ("a de del desde el en entre hacia la los las le l d du des the from between of von"
                  + " vom im am")
              .split(" "));

  private final StringBuilder text = new StringBuilder();
  private final List<MarkedSpan> marks = new ArrayList<>();
  private final NavigableMap<Integer, Position> places = new TreeMap<>();

  void add(String piece) {
    text.append(BRACKETS.matcher(piece).replaceAll(""));
  }

  /** Ends a word. */
  void space() {
    text.append(' ');
  }

  /** Returns the number of characters so far, in UTF-16 code units, as {@link #mark} needs it. */
  int length() {
    return text.length();
  }

  /** Records the start of an element. */
  void place(Position at) {
    places.put(text.length(), at);
  }

  /** Marks the text from the character {@code start} to the present end. */
  void mark(MarkKind kind, int start, String value, Position at) {
    marks.add(
        new MarkedSpan(kind, new TokenRange(start, text.length()), value, Optional.empty(), at));
  }

  /** Anchors a note at the present end. */
  void anchor(MarkedNote note, Position at) {
    TokenRange here = new TokenRange(text.length(), text.length());
    marks.add(new MarkedSpan(MarkKind.ANCHOR, here, "", Optional.of(note), at));
  }

  MarkedText build() {
    List<String> tokens = new ArrayList<>();
    int[] starts = new int[text.length()];
    int[] ends = new int[text.length()];
    for (Matcher m = TOKEN.matcher(text); m.find(); tokens.add(m.group())) {
      starts[tokens.size()] = m.start();
      ends[tokens.size()] = m.end();
    }
    starts = Arrays.copyOf(starts, tokens.size());
    ends = Arrays.copyOf(ends, tokens.size());
    List<MarkedSpan> onTokens = new ArrayList<>();
    for (MarkedSpan mark : marks) {
      int end = before(mark.range().end(), ends);
      // a point inside a word is put before the word
      int start = mark.kind().point() ? end : from(mark.range().start(), starts);
      if (mark.kind() == MarkKind.DATE) {
        start = withoutLeading(start, end, tokens);
      }
      onTokens.add(mark.with(new TokenRange(start, end)));
    }
    NavigableMap<Integer, Position> atTokens = new TreeMap<>();
    for (var place : places.entrySet()) {
      atTokens.put(before(place.getKey(), ends), place.getValue());
    }
    return new MarkedText(List.copyOf(tokens), joined(onTokens), atTokens);
  }

  /** Returns the first token that starts at {@code offset} or after it. */
  private static int from(int offset, int[] starts) {
    int at = Arrays.binarySearch(starts, offset);
    return at < 0 ? -at - 1 : at;
  }

  /** Returns the number of tokens that end at {@code offset} or before it. */
  private static int before(int offset, int[] ends) {
    int at = Arrays.binarySearch(ends, offset);
    return at < 0 ? -at - 1 : at + 1;
  }

  private static int withoutLeading(int start, int end, List<String> tokens) {
    int first = start;
    while (first < end - 1 && LEADING.contains(tokens.get(first).toLowerCase(Locale.ROOT))) {
      first++;
    }
    return first;
  }

  /** Joins the {@code del} elements of a deletion that covers several paragraphs. */
  private static List<MarkedSpan> joined(List<MarkedSpan> marks) {
    List<MarkedSpan> joined = new ArrayList<>();
    MarkedSpan last = null;
    List<MarkedSpan> struck =
        marks.stream()
            .filter(mark -> mark.kind() == MarkKind.DEL)
            .sorted(Comparator.comparingInt(mark -> mark.range().start()))
            .toList();
    for (MarkedSpan mark : struck) {
      if (last != null && last.range().end() == mark.range().start()) {
        joined.remove(joined.size() - 1);
        mark = last.with(new TokenRange(last.range().start(), mark.range().end()));
      }
      joined.add(mark);
      last = mark;
    }
    List<MarkedSpan> all = new ArrayList<>(marks);
    all.removeAll(struck);
    all.addAll(joined);
    return List.copyOf(all);
  }
}
