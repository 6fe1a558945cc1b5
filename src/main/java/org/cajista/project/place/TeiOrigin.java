package org.cajista.project.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cajista.eval.CommonRuns;
import org.cajista.model.Span;
import org.cajista.model.Traced;
import org.cajista.project.place.TeiWords.Range;
import org.cajista.project.place.TeiWords.Word;

/**
 * Finds for the words of a TEI file the places of the page text from which they come. The page text
 * is encoded anew, and the words of both encodings are compared: first those of the element with
 * the same id, and if that does not help, those of the whole text. So the file may have been
 * changed elsewhere, and its persons may have other ids.
 */
public final class TeiOrigin {
  /** The longest line end with a hyphen and blanks. */
  private static final int LINE_END = 4;

  private static final Range NONE = new Range(0, 0);

  private final String tei;
  private final TeiWords words;
  private final Traced encoded;
  private final TeiWords encodedWords;
  private final Map<String, Map<Integer, Integer>> pairs = new HashMap<>();

  /**
   * Compares a file with the encoding.
   *
   * @param tei the text of the file
   * @param encoded the encoding, in which the characters of the page text have their places
   */
  public TeiOrigin(String tei, Traced encoded) {
    this.tei = tei;
    this.words = TeiWords.of(tei);
    this.encoded = encoded;
    this.encodedWords = TeiWords.of(encoded.toString());
  }

  /** True if {@code offset} is before the {@code text}: in the header, or in a list of persons. */
  public boolean isBeforeText(int offset) {
    return words.isBeforeText(offset);
  }

  /** Returns the words that stand at a place of the file, or right after it. */
  public String words(Span place) {
    Range range = words.between(place.start(), place.end());
    return range.from() >= range.to()
        ? ""
        : tei.substring(
            words.words().get(range.from()).start(), words.words().get(range.to() - 1).end());
  }

  /**
   * Returns the places of the page text from which the words at a place of the file come, from top
   * to bottom. It is empty if all these words were changed.
   *
   * @param place a character of the file, or a line
   */
  public List<Span> of(Span place) {
    Range range = words.between(place.start(), place.end());
    List<Span> spans = new ArrayList<>();
    for (int i = range.from(); i < range.to(); i++) {
      Word asked = words.words().get(i);
      int from = Math.max(0, place.start() - asked.start());
      int to = Math.max(from + 1, Math.min(asked.text().length(), place.end() - asked.start()));
      pair(i)
          .ifPresent(
              word -> {
                // one by one: a word can begin on one page and end on another
                for (int at = from; at < to; at++) {
                  spans.add(origin(word.start() + at));
                }
              });
    }
    return joined(spans);
  }

  /**
   * Returns the place of the nearest word before or, if there is none, after a place of the file.
   */
  public Optional<Span> nearest(Span place) {
    Range range = words.between(place.start(), place.end());
    for (int i = range.from() - 1; i >= 0; i--) {
      if (pair(i).isPresent()) {
        return pair(i).map(word -> origin(word.start()));
      }
    }
    for (int i = range.to(); i < words.words().size(); i++) {
      if (pair(i).isPresent()) {
        return pair(i).map(word -> origin(word.start()));
      }
    }
    return Optional.empty();
  }

  /** A character that the encoding has added comes from the character before it. */
  private Span origin(int offset) {
    Span span = encoded.span(offset, offset + 1);
    return span.length() > 0 ? span : new Span(Math.max(0, span.start() - 1), span.start());
  }

  /** Returns the word of the encoding that is the word {@code index} of the file. */
  private Optional<Word> pair(int index) {
    String id = words.words().get(index).element();
    Integer other = id.isEmpty() ? null : pairs(id).get(index);
    if (other == null) {
      other = pairs("").get(index);
    }
    return Optional.ofNullable(other).map(at -> encodedWords.words().get(at));
  }

  /** Pairs the words of the element with the id {@code id}; of the whole text if it is empty. */
  private Map<Integer, Integer> pairs(String id) {
    return pairs.computeIfAbsent(
        id,
        element ->
            element.isEmpty()
                ? pairs(words.all(), encodedWords.all())
                : pairs(
                    words.element(element).orElse(NONE),
                    encodedWords.element(element).orElse(NONE)));
  }

  private Map<Integer, Integer> pairs(Range file, Range encoding) {
    Map<Integer, Integer> found = new HashMap<>();
    for (CommonRuns.Run run : CommonRuns.of(texts(words, file), texts(encodedWords, encoding))) {
      for (int i = 0; i < run.length(); i++) {
        found.put(file.from() + run.a() + i, encoding.from() + run.b() + i);
      }
    }
    return found;
  }

  private static List<String> texts(TeiWords words, Range range) {
    return words.words().subList(range.from(), range.to()).stream().map(Word::text).toList();
  }

  /** Joins what is divided only by a line end, blanks and a hyphen. */
  private static List<Span> joined(List<Span> spans) {
    List<Span> joined = new ArrayList<>();
    for (Span span : spans.stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
      Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && span.start() - last.end() <= LINE_END) {
        joined.set(joined.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }
}
