package org.cajista.structure.listed;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cajista.lang.Language;
import org.cajista.lang.Lexicon;
import org.cajista.lang.Sentences;
import org.cajista.lang.WordList;
import org.cajista.model.Ending;
import org.cajista.structure.lines.BodyLine;

/**
 * Finds an index: under a heading that names it, entries most of which give pages. Lines that are
 * set in go on with the entry over them; where none is, the alphabet and the page numbers at the
 * end of lines say where entries begin.
 */
final class IndexReader {
  private static final int FEWEST = 3;

  /** So many lines without a page number are no index. */
  private static final int MOST_WITHOUT_PAGES = 6;

  private static final int LONGEST_HEADING = 60;
  private static final int MOST_WORDS = 7;

  /** They stand for the word of the entry. */
  private static final String DASHES = "–—-";

  /** {@code 12, 14-16}, {@code 46n.}, {@code 55 ff.}, {@code iv}. */
  private static final Pattern ENDS_IN_PAGES =
      Pattern.compile(
          "(?U).*(?:[\\s,;(–-]\\d{1,4}|[\\s,]\\p{Ll}{1,2}\\d{1,3}|[\\s,][ivxlc]+)"
              + "(?: ?(?:n|ff?|sqq?|ss?|note)\\b)?[.)]?");

  private static final Pattern HAS_PAGES = Pattern.compile(".*[\\s,;-]\\d{1,4}\\b.*");

  private final List<BodyLine> lines;
  private final Lexicon names;
  private final Lexicon see;

  IndexReader(List<BodyLine> lines, Language language) {
    this.lines = lines;
    this.names = language.lexicon(WordList.INDEX_HEADINGS);
    this.see = language.lexicon(WordList.SEE_WORDS);
  }

  /** Returns the index whose heading is the line {@code at}, if one begins there. */
  Optional<ListedDivision> at(int at) {
    if (!isNamed(lines.get(at).text())) {
      return Optional.empty();
    }
    int to = end(at + 1);
    if (to - at <= FEWEST) {
      return Optional.empty();
    }
    List<Integer> entries = entries(at + 1, to);
    return entries.size() < FEWEST
        ? Optional.empty()
        : Optional.of(new ListedDivision("index", at, entries, to));
  }

  private boolean isNamed(String text) {
    if (text.length() > LONGEST_HEADING || !Sentences.begins(text)) {
      return false;
    }
    String words = text.replaceAll("[.:]$", "").strip();
    if (words.isEmpty() || Character.isDigit(words.charAt(words.length() - 1))) {
      return false; // an entry of the contents
    }
    int blank = words.length();
    for (int i = 0; i < MOST_WORDS && blank > 0; i++) {
      if (names.containsAnyCase(words.substring(0, blank))) {
        return true;
      }
      blank = words.lastIndexOf(' ', blank - 1);
    }
    return false;
  }

  /** The line after the last that gives pages. */
  private int end(int first) {
    int end = first;
    for (int i = first; i < lines.size() && i - end < MOST_WITHOUT_PAGES; i++) {
      end = HAS_PAGES.matcher(lines.get(i).text()).matches() ? i + 1 : end;
    }
    return end;
  }

  private List<Integer> entries(int first, int to) {
    int margin = Integer.MAX_VALUE;
    int deepest = 0;
    for (int i = first; i < to; i++) {
      margin = Math.min(margin, lines.get(i).line().indent());
      deepest = Math.max(deepest, lines.get(i).line().indent());
    }
    boolean setIn = deepest > margin;
    List<Integer> entries = new ArrayList<>();
    String before = "";
    for (int i = first; i < to; i++) {
      String text = lines.get(i).text();
      String key = key(text);
      boolean letter = isLetter(text);
      boolean under =
          DASHES.indexOf(text.charAt(0)) >= 0; // a part of the entry over it: – sein Tod 203
      boolean begins =
          setIn
              ? lines.get(i).line().indent() == margin
              : isComplete(lines.get(i - 1).text()) && key.compareTo(before) >= 0;
      boolean open = lines.get(i - 1).line().ending() == Ending.JOIN;
      if (i == first || letter || !open && !under && begins && !key.isEmpty()) {
        entries.add(i);
        before = key;
      }
    }
    return entries;
  }

  private static boolean isLetter(String line) {
    return line.length() == 1;
  }

  /** Whether an entry can end with a line: with pages, or with another entry that it refers to. */
  private boolean isComplete(String line) {
    return isLetter(line)
        || ENDS_IN_PAGES.matcher(line).matches()
        || Stream.of(line.split("[\\s,;]+")).anyMatch(see::containsAnyCase);
  }

  /** The first letters of a line, as the alphabet counts them. */
  private static String key(String text) {
    String head = text.substring(0, Math.min(text.length(), 12));
    return Normalizer.normalize(head, Normalizer.Form.NFD)
        .replaceAll("\\P{L}", "")
        .toLowerCase(Locale.ROOT)
        .substring(0, Math.min(1, head.replaceAll("\\P{L}", "").length()));
  }
}
