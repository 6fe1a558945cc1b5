package org.cajista.layout.notes;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.cajista.lang.Sentences;
import org.cajista.model.Line;
import org.cajista.model.Page;

/**
 * Weighs whether one line goes on in another that stands somewhere else: by the end of a sentence,
 * by a capital, and by a word that a hyphen divides.
 */
final class SentenceJoin {
  private static final String HYPHENS = "-\u00AD\u2010¬=";

  /** {@code tomes XII et | XIII, passim}; with a full stop it would be the number of a heading. */
  private static final Pattern ROMAN = Pattern.compile("[IVXLCDM]{2,}(?![\\p{L}.])");

  private static final Pattern MAIL = Pattern.compile("\\S@\\S");

  private final CompletableFuture<Set<String>> words;
  private final CompletableFuture<Transitions> transitions;

  /** Knows the words of {@code pages}; they are read beside what the caller does meanwhile. */
  SentenceJoin(List<Page> pages) {
    transitions = CompletableFuture.supplyAsync(() -> Transitions.of(pages));
    words = transitions.thenApply(known -> words(known.spellings()));
  }

  /** From -1, if {@code next} cannot go on from {@code line}, to 1.5, if it surely does. */
  double fit(Line line, Line next) {
    boolean small = isSmall(next);
    String half = half(line);
    if (!half.isEmpty()) {
      String text = next.toString();
      int end = wordEnd(text, 0);
      if (!small || end == 0) {
        return -1;
      }
      String whole = (half + text.substring(0, end)).toLowerCase(Locale.ROOT);
      return words.join().contains(whole) ? 1.5 : 0.8;
    }
    if (Sentences.stops(line.text())) {
      return small ? -1 : 0.5;
    }
    if (Sentences.ends(line.text())) {
      return small ? 0.3 : 0.5; // after a colon
    }
    double grammar = transitions.join().fit(line.toString(), next.toString());
    boolean figure =
        Character.isDigit(next.text().charAt(0)) || ROMAN.matcher(next.text()).lookingAt();
    return (small ? 1 : figure ? 0.5 : -0.3) + grammar;
  }

  /** Whether a hyphen divides the last word of {@code line}. */
  static boolean isDivided(Line line) {
    return !half(line).isEmpty();
  }

  /** The first half of the word that a hyphen divides at the end of {@code line}, or nothing. */
  private static String half(Line line) {
    String text = line.toString();
    int last = text.length() - 1;
    if (last < 1 || HYPHENS.indexOf(text.charAt(last)) < 0) {
      return "";
    }
    int start = last;
    while (start > 0 && isPart(text.codePointBefore(start))) {
      start -= Character.charCount(text.codePointBefore(start));
    }
    return text.substring(start, last);
  }

  /** The words in {@code spellings}, in lower case and without the signs beside them. */
  private static Set<String> words(Set<String> spellings) {
    Set<String> words = new HashSet<>();
    for (String spelling : spellings) {
      int at = 0;
      while (at < spelling.length()) {
        int end = wordEnd(spelling, at);
        if (end > at) {
          words.add(spelling.substring(at, end).toLowerCase(Locale.ROOT));
        }
        at = end + 1;
      }
    }
    return words;
  }

  /** Where the word that begins at {@code start} ends; {@code start} if none begins there. */
  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isPart(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  /** True for a letter and for the combining marks on one. */
  private static boolean isPart(int c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /**
   * Whether a line begins in lower case, as no sentence does; but an address of mail or web may.
   */
  static boolean isSmall(Line line) {
    return !Sentences.begins(line.text()) && !hasAddress(line.toString());
  }

  private static boolean hasAddress(String text) {
    return text.contains("www.")
        || text.contains("://")
        || text.indexOf('@') >= 0 && MAIL.matcher(text).find();
  }
}
