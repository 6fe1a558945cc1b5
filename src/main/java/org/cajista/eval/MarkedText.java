package org.cajista.eval;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cajista.report.Position;

/**
 * The reading text of a document or of one note in a form that can be compared: its tokens (a word,
 * or one punctuation sign) and their marks.
 *
 * @param tokens the tokens in reading order
 * @param marks the marks in the order of their ends
 * @param places the places in the file of the elements that begin before a token
 */
record MarkedText(
    List<String> tokens, List<MarkedSpan> marks, NavigableMap<Integer, Position> places) {
  /** The empty text. */
  static final MarkedText NONE = new MarkedText(List.of(), List.of(), new TreeMap<>());

  private static final Position FILE = new Position(0, 0);

  /** The number of words of a context. */
  private static final int CONTEXT = 5;

  Stream<MarkedSpan> marks(MarkKind kind) {
    return marks.stream().filter(mark -> mark.kind() == kind);
  }

  /** Returns the words of {@code range}; empty if the range is inside a word. */
  String words(TokenRange range) {
    return range.end() <= range.start()
        ? ""
        : String.join(" ", tokens.subList(range.start(), range.end()));
  }

  /** Returns some words before {@code token}, a broken bar, and some words from this token on. */
  String context(int token) {
    return words(new TokenRange(Math.max(0, token - CONTEXT), token))
        + " ¦ "
        + words(new TokenRange(token, Math.min(tokens.size(), token + CONTEXT)));
  }

  /**
   * Returns the place of the last element that begins before {@code token}; line 0 if there is
   * none.
   */
  Position place(int token) {
    Map.Entry<Integer, Position> entry = places.floorEntry(token);
    return entry == null ? FILE : entry.getValue();
  }
}
