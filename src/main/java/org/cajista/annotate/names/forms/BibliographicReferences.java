package org.cajista.annotate.names.forms;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.cajista.lang.WordList;

/**
 * Finds words that look like the name of a person and are not: titles of works, journals and
 * publishers, as running text and references quote them without any mark-up. {@code B. Lemaire,
 * Marat, Lyon, F. Aubry, 1911}: of three names only the author is a person here.
 */
final class BibliographicReferences {
  private static final int IMPRINT_WORDS = 16;
  private static final int QUOTED_WORDS = 30;
  private static final int REFERENCE_WORDS = 100; // a bracket or a rule can stand there by chance
  private static final Set<String> SEGMENT_START =
      Set.of(";", ".", ":", "«", "»", "“", "”", "[", "]", "(", ")", "—", "!", "?");

  private final NameLexicon lexicon;
  private final List<Word> words;
  private final ReferenceAuthor author;
  private final boolean[] quiet;
  private final BitSet imprints = new BitSet();

  private BibliographicReferences(NameLexicon lexicon, List<Word> words) {
    this.lexicon = lexicon;
    this.words = words;
    this.author = new ReferenceAuthor(lexicon, words);
    this.quiet = new boolean[words.size()];
  }

  /**
   * Returns the words with what is known of them: titles and publishers, and places of imprints.
   */
  static NameText in(List<Word> words, NameLexicon lexicon) {
    BibliographicReferences references = new BibliographicReferences(lexicon, words);
    for (int i = 0; i < words.size(); i++) {
      references.titleWithArticle(i);
      references.quotedTitle(i);
      references.sameAuthor(i);
      references.hush(i, TitleWords.endInOtherLanguage(words, i, lexicon));
      references.imprint(i);
      references.hush(i, PublisherNames.end(words, i, lexicon));
    }
    for (int i = 0; i < words.size(); i++) {
      references.credit(i);
    }
    return new NameText(words, references.quiet, references.imprints);
  }

  /** A capital article inside a sentence opens a title: {@code en Le Temps}. */
  private void titleWithArticle(int i) {
    Word word = words.get(i);
    if (word.shape() != Word.Shape.CAPITAL
        || word.opens()
        || !lexicon.has(WordList.TITLE_ARTICLES, word)
        || i == 0
        || i + 1 == words.size()
        || words.get(i - 1).isCapital()
        || words.get(i - 1).isInitial()
        || isParticleOfName(i - 1)
        || words.get(i + 1).shape() == Word.Shape.SIGN
        || lexicon.phraseBefore(WordList.ALIAS_WORDS, words, i)
        || lexicon.phraseBefore(WordList.TITLES, words, i)) {
      return;
    }
    hush(i, TitleWords.end(words, i + 1, lexicon));
  }

  /** {@code M. de La Salle}, {@code Jean de La Salle}: the article belongs to the surname. */
  private boolean isParticleOfName(int i) {
    return i > 0
        && lexicon.has(WordList.PARTICLES, words.get(i))
        && (words.get(i - 1).isCapital()
            || words.get(i - 1).isInitial()
            || lexicon.phraseBefore(WordList.TITLES, words, i));
  }

  /** {@code B. Lemaire, «Marat et la presse», pp. 3-9}: between commas a quotation is a title. */
  private void quotedTitle(int i) {
    String closing = closing(words.get(i).text());
    if (closing.isEmpty() || i == 0) {
      return;
    }
    int end = i + 1;
    while (end < words.size() && end - i <= QUOTED_WORDS && !words.get(end).is(closing)) {
      end++;
    }
    if (end >= words.size() || !words.get(end).is(closing) || end - i < 4) {
      return;
    }
    String before = words.get(i - 1).text();
    String after = end + 1 < words.size() ? words.get(end + 1).text() : ".";
    boolean listed = before.equals(",") || lexicon.phraseBefore(WordList.TITLE_WORDS, words, i);
    if (listed && Set.of(",", ".", ")", ";", "(").contains(after)) {
      hush(i, end);
    }
  }

  private static String closing(String opening) {
    return switch (opening) {
      case "«" -> "»";
      case "“" -> "”";
      case "\"" -> "\"";
      default -> "";
    };
  }

  /** A rule in place of the author's name: a title follows. */
  private void sameAuthor(int i) {
    if (!words.get(i).is("_") || i + 1 == words.size() || words.get(i + 1).is("_")) {
      return;
    }
    int end = i + 1;
    while (end < words.size()
        && end - i < REFERENCE_WORDS
        && words.get(end).shape() != Word.Shape.NUMBER) {
      end++;
    }
    hush(i, end);
  }

  /** {@code , Lyon, F. Aubry, 1911}: the title stands before the place, the publisher after it. */
  private void imprint(int i) {
    Word place = words.get(i);
    if (!place.isCapital()
        || i + 2 >= words.size()
        || !words.get(i + 1).is(",")
        || !isPlace(place)
        || !isPublisher(i + 2)
        || i + 4 < words.size()
            && isPlace(words.get(i + 2))
            && words.get(i + 3).is(",")
            && isPublisher(i + 4)) {
      return;
    }
    int year = i + 2;
    while (year < words.size()
        && year - i < IMPRINT_WORDS
        && !closesImprint(words.get(year))
        && !isUndated(year)
        && !endsSentence(year)) {
      year++;
    }
    if (year == words.size()
        || !isYear(words.get(year)) && !isUndated(year) && !isPublisherEnd(i, year)) {
      return;
    }
    if (!lexicon.has(WordList.PUBLISHER_NOUNS, words.get(Math.max(0, year - 2)).text())) {
      hush(i, year);
    }
    imprints.set(i);
    titleBefore(i);
  }

  private boolean isPlace(Word word) {
    return word.isCapital()
        && (lexicon.facts(word.cased()).place()
            || lexicon.hasAsWritten(WordList.EXONYMS, word.text()));
  }

  /**
   * True if a publisher can begin with word {@code i}: a capital, or one word in small capitals.
   */
  private boolean isPublisher(int i) {
    boolean alone = i + 1 < words.size() && (words.get(i + 1).is(",") || words.get(i + 1).is("."));
    return words.get(i).shape() != Word.Shape.LOWER || alone;
  }

  /** True if a sentence ends with word {@code i}. */
  private boolean endsSentence(int i) {
    return words.get(i).is(".") && i + 1 < words.size() && words.get(i + 1).isCapital();
  }

  /** {@code (Lyon, F. Aubry)}: an imprint without a year stands alone in its brackets. */
  private boolean isPublisherEnd(int place, int end) {
    boolean alone = place > 0 && words.get(place - 1).is("(") && words.get(end).is(")");
    return alone
        && place > 1
        && (words.get(place - 2).isCapital() || lexicon.isForeign(words.get(place - 2).lower()));
  }

  private static boolean closesImprint(Word word) {
    return word.is(";") || word.is(")") || word.is("(") || isYear(word);
  }

  private boolean isUndated(int i) {
    return lexicon.phrase(WordList.UNDATED, words, i) > 0;
  }

  static boolean isYear(Word word) {
    return word.shape() == Word.Shape.NUMBER
        && word.text().length() == 4
        && (word.text().startsWith("1") || word.text().startsWith("20"));
  }

  private void titleBefore(int place) {
    if (place < 2) {
      return;
    }
    boolean bracket = words.get(place - 1).is("(");
    if (!bracket && !words.get(place - 1).is(",")) {
      return;
    }
    int end = place - 1;
    for (int segments = 0; segments < 6; segments++) {
      int start = segmentStart(end);
      boolean first = start == 0 || !words.get(start - 1).is(",");
      start = afterReferenceWords(afterSee(start, end), end);
      if (end <= start) {
        return;
      }
      boolean named = author.isFullName(start, end) || (first && segments > 0 && end - start == 1);
      if (named) {
        return;
      }
      hush(start, end);
      if (first || bracket) {
        return;
      }
      end = start - 1;
    }
  }

  /**
   * Returns the start of the words between commas that end at {@code end}; words in brackets are
   * skipped.
   */
  private int segmentStart(int end) {
    int depth = 0;
    int start = end;
    while (start > 0 && end - start < REFERENCE_WORDS) {
      Word word = words.get(start - 1);
      if (word.is(")") || word.is("]")) {
        depth++;
      } else if (depth > 0 && (word.is("(") || word.is("["))) {
        depth--;
      } else if (depth == 0 && (word.is(",") || SEGMENT_START.contains(word.text()))) {
        break;
      }
      start--;
    }
    return depth == 0 ? start : end;
  }

  /** After the last «see» between {@code start} and {@code end}. */
  private int afterSee(int start, int end) {
    for (int i = end - 1; i >= start; i--) {
      int length = lexicon.phrase(WordList.SEE_WORDS, words, i);
      if (length > 0) {
        return Math.min(end, i + length);
      }
    }
    return start;
  }

  private int afterReferenceWords(int start, int end) {
    int after = start;
    while (after < end) {
      int length = lexicon.phrase(WordList.REFERENCE_WORDS, words, after);
      if (length == 0) {
        return after;
      }
      after += length;
    }
    return after;
  }

  /** The name of a translator or an editor counts again: {@code trad. de R. Soler}. */
  private void credit(int i) {
    int length = lexicon.phrase(WordList.CREDIT_WORDS, words, i);
    int name = i + length;
    if (length == 0 || name >= words.size()) {
      return;
    }
    while (name < words.size()
        && (words.get(name).isInitial()
            || words.get(name).isCapital()
            || lexicon.has(WordList.PARTICLES, words.get(name)))) {
      quiet[name++] = false;
    }
  }

  private void hush(int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, quiet.length); i++) {
      quiet[i] = true;
    }
  }
}
