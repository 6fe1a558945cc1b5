package org.cajista.annotate.slips;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cajista.annotate.passage.PassageContext;
import org.cajista.annotate.passage.Recogniser;
import org.cajista.lang.Dictionaries;
import org.cajista.lang.DocumentWords;
import org.cajista.lang.TextLanguages;
import org.cajista.model.Block;
import org.cajista.model.Blocks;
import org.cajista.model.Document;
import org.cajista.model.Mark;
import org.cajista.model.Passage;
import org.cajista.model.Tag;
import org.cajista.report.Report;

/**
 * Marks slips of the extraction that are certain: {@code tr as la guerra} → {@code <choice><sic>tr
 * as</sic><corr>tras</corr></choice> la guerra}.
 *
 * <p>Three sorts: a word with a stray blank in it, one half of which is no word; a word that no one
 * knows and that one confusion of letters turns into a known one; and one at the head of a
 * paragraph that lost its initial ({@code onsieur}). Leaves alone: names that the document has only
 * once and that resemble no word of it, and whatever could be right.
 */
public final class SlipRecogniser implements Recogniser {
  /** A year with one letter in it, for a figure. */
  private static final Pattern YEAR =
      Pattern.compile("(?=.*\\p{L})(?!.*\\p{L}.*\\p{L})[1lI][5-9oOlI][0-9oOlI][0-9oOlI]");

  private static final int YEAR_LENGTH = 4;
  private static final int SHORTEST = 6;
  private static final int LONGEST = 60; // letters without end are no misread word

  /** What is left of a word without its initial. */
  private static final int SHORTEST_REST = 4;

  private static final int FREQUENT = 3;

  /**
   * The degree, of 26, from which on a word is so common that the document need not contain it
   * elsewhere.
   */
  private static final int COMMON = 8;

  private final DocumentWords words;
  private final Dictionaries dictionaries;
  private final SplitFigures figures;
  private final Map<String, Judgement> judged = new HashMap<>();

  private SlipRecogniser(DocumentWords words, TextLanguages languages) {
    this.words = words;
    this.dictionaries = new Dictionaries(languages);
    this.figures = SplitFigures.of(languages);
  }

  /** Returns the recogniser for one document. */
  public static SlipRecogniser of(Document document, TextLanguages languages, Report report) {
    List<CharSequence> texts = new ArrayList<>();
    Blocks.leaves(document).forEach(leaf -> texts.add(leaf.passage().text()));
    return new SlipRecogniser(DocumentWords.of(texts), languages);
  }

  @Override
  public List<Mark> find(Passage passage, PassageContext context) {
    String text = passage.text().toString();
    List<Mark> marks = new ArrayList<>(figures.find(text));
    String before = "";
    boolean noWholeBefore = false;
    int endBefore = -1;
    int start = next(text, 0, true);
    if (start == 0 && context.role() == Block.Role.PARAGRAPH && !context.inNote()) {
      int end = next(text, 0, false);
      Optional<String> whole = withInitial(text.substring(0, end));
      if (whole.isPresent()) {
        marks.add(Mark.of(0, end, new Tag.Correction(whole.get())));
        start = next(text, end, true);
      }
    }
    while (start < text.length()) {
      int end = next(text, start, false);
      String word = text.substring(start, end);
      boolean afterBlank = endBefore > 0 && start == endBefore + 1 && text.charAt(start - 1) == ' ';
      Judgement judgement = judge(word);
      boolean noWhole = judgement.noWhole();
      Optional<String> whole =
          afterBlank && (noWholeBefore || noWhole) ? joined(before, word) : Optional.empty();
      if (whole.isPresent()) {
        marks.add(Mark.of(start - 1 - before.length(), end, new Tag.Correction(whole.get())));
        endBefore = -1;
      } else {
        if (isAlone(text, start, end) || isYear(word)) {
          String corrected = judgement.corrected();
          if (!corrected.isEmpty()) {
            marks.add(Mark.of(start, end, new Tag.Correction(corrected)));
          }
        }
        before = word;
        noWholeBefore = noWhole;
        endBefore = end;
      }
      start = next(text, end, true);
    }
    return marks;
  }

  /**
   * Returns the first offset from {@code from} on where a word's character stands, or where none
   * does.
   */
  private static int next(String text, int from, boolean inWord) {
    int at = from;
    while (at < text.length() && isWordPart(text.charAt(at)) != inWord) {
      at++;
    }
    return at;
  }

  private static boolean isWordPart(char c) {
    return c < 128
        ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
        : Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Returns the word that a stray blank split, of which one half is no whole word. */
  private Optional<String> joined(String first, String second) {
    String whole = first + second;
    boolean split =
        whole.length() >= 4
            && isLowerCase(second)
            && isLowerCase(first.substring(1))
            && dictionaries.knowsOwn(whole)
            && (words.countAnyCase(whole) > 0 || dictionaries.commonness(whole, 0) >= COMMON);
    return split ? Optional.of(whole) : Optional.empty();
  }

  /**
   * Returns the word that a paragraph begins with, whose large initial was lost: no word as it is,
   * and with one letter only it is one.
   */
  private Optional<String> withInitial(String rest) {
    if (rest.length() < SHORTEST_REST || !isLowerCase(rest) || dictionaries.knows(modern(rest))) {
      return Optional.empty();
    }
    String whole = "";
    for (char initial = 'a'; initial <= 'z'; initial++) {
      if (dictionaries.knowsOwn(initial + modern(rest))) {
        if (!whole.isEmpty()) {
          return Optional.empty();
        }
        whole = Character.toUpperCase(initial) + rest;
      }
    }
    return whole.isEmpty() ? Optional.empty() : Optional.of(whole);
  }

  /** A word without the long s of old prints. */
  private static String modern(String word) {
    return word.replace('ſ', 's');
  }

  private Judgement judge(String word) {
    Judgement known = judged.get(word); // a text has few words, many times
    if (known == null) {
      boolean noWord = isNoWord(word);
      known = new Judgement(noWord || hasNoVowel(word), corrected(word, noWord));
      judged.put(word, known);
    }
    return known;
  }

  /** True if no dictionary has it, and the document not again. */
  private boolean isNoWord(String word) {
    return word.length() > 1 && words.countAnyCase(word) < 2 && !dictionaries.knows(word);
  }

  /** True if it cannot be pronounced: dictionaries have such words as abbreviations. */
  private boolean hasNoVowel(String word) {
    return word.length() > 1
        && Normalizer.normalize(word, Normalizer.Form.NFD)
            .chars()
            .noneMatch(c -> "aeiouyAEIOUY".indexOf(c) >= 0)
        && !dictionaries.knowsOwn(word)
        && words.countAnyCase(word) < 2;
  }

  private static boolean isYear(String word) {
    return word.length() == YEAR_LENGTH && YEAR.matcher(word).matches();
  }

  /** Returns what {@code word} is a slip for; empty if it is none. */
  private String corrected(String word, boolean noWord) {
    if (isYear(word)) {
      return word.replaceAll("[lI]", "1").replaceAll("[oO]", "0");
    }
    long letters = word.chars().filter(Character::isLetter).count();
    if (letters < word.length() - 1 || letters < 4 || word.length() > LONGEST || !noWord) {
      return "";
    }
    for (String candidate : OcrConfusions.sure(word)) {
      boolean known =
          word.length() >= SHORTEST && isLowerCase(candidate) && dictionaries.knowsOwn(candidate);
      if (known || words.count(candidate) >= FREQUENT) {
        return candidate;
      }
    }
    if (word.length() >= SHORTEST && isLowerCase(word)) {
      for (String candidate : OcrConfusions.likely(word)) {
        if (words.countAnyCase(candidate) >= FREQUENT && dictionaries.knowsOwn(candidate)) {
          return candidate;
        }
      }
    }
    return "";
  }

  /** True if the word is no part of a compound, an address or an elision. */
  private static boolean isAlone(String text, int start, int end) {
    String signs = "-’'./@_&*";
    boolean before = start > 0 && signs.indexOf(text.charAt(start - 1)) >= 0;
    boolean after =
        end + 1 < text.length()
            && signs.indexOf(text.charAt(end)) >= 0
            && Character.isLetterOrDigit(text.charAt(end + 1));
    return !before && !after;
  }

  private static boolean isLowerCase(String word) {
    return word.chars().allMatch(Character::isLowerCase);
  }

  /**
   * What the document and the dictionaries say of one word, wherever it stands.
   *
   * @param noWhole whether it cannot be a whole word
   * @param corrected what it is a slip for; empty if it is none
   */
  private record Judgement(boolean noWhole, String corrected) {}
}
