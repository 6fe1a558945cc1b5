package org.cajista.eval;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cajista.report.Position;

/**
 * The reading text of a document, or that of one note, in a form that can be compared: its tokens
 * (a word, or one punctuation sign) and what is marked on them.
 *
 * @param tokens in reading order
 * @param marks in the order in which they end
 * @param places where in the file the elements begin that begin before a token
 */
record MarkedText(
    List<String> tokens, List<MarkedSpan> marks, NavigableMap<Integer, Position> places) {
  /** No text. */
  static final MarkedText NONE = new MarkedText(List.of(), List.of(), new TreeMap<>());

  private static final Position FILE = new Position(0, 0);

  /** Words of the text around a place. */
  private static final int CONTEXT = 5;

  Stream<MarkedSpan> marks(MarkKind kind) {
    return marks.stream().filter(mark -> mark.kind() == kind);
  }

  /** The words of {@code range}; none where it lies inside a word. */
  String words(TokenRange range) {
    return range.end() <= range.start()
        ? ""
        : String.join(" ", tokens.subList(range.start(), range.end()));
  }

  /** Some words before {@code token}, a broken bar, and some words from it on. */
  String context(int token) {
    return words(new TokenRange(Math.max(0, token - CONTEXT), token))
        + " ¦ "
        + words(new TokenRange(token, Math.min(tokens.size(), token + CONTEXT)));
  }

  /** Where the last element begins that begins before {@code token}; line 0 where none does. */
  Position place(int token) {
    Map.Entry<Integer, Position> entry = places.floorEntry(token);
    return entry == null ? FILE : entry.getValue();
  }
}
