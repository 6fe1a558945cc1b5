package org.cajista.annotate.marks;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.lang.WordList;
import org.cajista.model.Mark;
import org.cajista.model.Note;
import org.cajista.model.Tag;

/**
 * A remark on a book or its print: {@code [sin paginar]}, {@code [Bd. 2, Nr. 14]}, {@code
 * [Calmann-Lévy, luego Le Seuil]}. What names publishers or parts of a work is a reference inside
 * it. Left alone: other names of a place, {@code Petrogrado [San Petersburgo, luego Leningrado]}.
 */
final class BookRemarkReader implements BracketReader {
  private static final int BEFORE = 2; // words before the first label
  private static final int LACKS_BOTH = 4; // words: without, a thing, nor, another thing
  private static final int NEAR = 8; // words before the bracket
  private static final Pattern SENTENCE = Pattern.compile("[.!?]\\s+\\p{Lu}\\p{Ll}{3}");

  private final MarkWords words;
  private final Pattern parts;

  BookRemarkReader(MarkWords words) {
    this.words = words;
    String volumes = words.labels(WordList.SOURCE_VOLUMES);
    String issues = words.labels(WordList.SOURCE_ISSUES);
    String counted = words.alternatives(WordList.PAGE_COUNTS) + "|" + volumes;
    this.parts =
        Pattern.compile(
            "(?U)\\b(?:"
                + words.alternatives(WordList.PART_LABELS)
                + "|(?i:"
                + (volumes + "|" + issues)
                + "))\\h?\\d{1,3}(?!\\d)|(?<!\\d)\\d{1,3}\\h?(?i:"
                + counted
                + ")(?!\\p{L})");
  }

  @Override
  public List<Mark> read(BracketInContext site) {
    String said = site.words();
    Mark note = site.mark(new Tag.InlineNote(Note.Type.EDITORIAL, ""));
    if (saysOfBook(said)) {
      return List.of(note);
    }
    boolean reference = isPart(said) || isPublishers(said, site);
    if (!reference || site.isGlued() || !site.bracket().closed()) {
      return List.of();
    }
    String content = site.content();
    int indent = content.length() - content.stripLeading().length();
    int start = site.bracket().open() + 1 + indent;
    return List.of(note, Mark.of(start, start + said.length(), new Tag.Reference()));
  }

  /** {@code sin paginar}, {@code s. l., s. f.}: set words alone. */
  private boolean saysOfBook(String said) {
    return Arrays.stream(said.split("[,;]")).map(String::strip).allMatch(this::isSetWords);
  }

  private boolean isSetWords(String part) {
    return words.isAll(WordList.BOOK_REMARK, part)
        || words.isAll(WordList.UNDATED, part)
        || lacksBoth(part);
  }

  /**
   * {@code sin firma ni fecha}: the first word holds for what stands on both sides of the third.
   */
  private boolean lacksBoth(String part) {
    String[] said = part.split("\\s+");
    return said.length == LACKS_BOTH
        && words.isAll(WordList.BOOK_REMARK, said[0] + " " + said[1])
        && words.isAll(WordList.BOOK_REMARK, said[0] + " " + said[3]);
  }

  /** {@code S. 12 der ersten Auflage}, {@code 2 vols.}; no sentence that cites in passing. */
  private boolean isPart(String said) {
    Matcher part = parts.matcher(said);
    return part.find()
        && MarkWords.words(said.substring(0, part.start())).size() <= BEFORE
        && !words.speaks(MarkWords.words(said))
        && !SENTENCE.matcher(said).find()
        && words.startLength(WordList.REMARK, said) == 0;
  }

  /** Names of publishers, one after the other or with a word for publishers. */
  private boolean isPublishers(String said, BracketInContext site) {
    List<String> all = MarkWords.words(said);
    if (all.size() < 2 || words.speaks(all)) {
      return false;
    }
    boolean house = words.startLength(WordList.IMPRINT_WORDS, said) > 0 && isName(all.get(1));
    boolean inTurn = false;
    for (int i = 1; i + 1 < all.size(); i++) {
      inTurn |= isName(all.get(i + 1)) && words.is(WordList.LATER, all.get(i));
    }
    return house || isName(all.get(0)) && inTurn && isOfBook(site);
  }

  private static boolean isName(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  /** True if the words before speak of a publisher or end a title, and name no place. */
  private boolean isOfBook(BracketInContext site) {
    String before = site.text().substring(0, site.before());
    if (site.beforeQuotes() < site.before()) {
      return true;
    }
    List<String> all = MarkWords.words(before);
    List<String> near = all.subList(Math.max(0, all.size() - NEAR), all.size());
    return !near.isEmpty()
        && (Character.isLowerCase(near.get(near.size() - 1).charAt(0))
            || near.stream().anyMatch(this::isOfPublishers));
  }

  private boolean isOfPublishers(String word) {
    return words.is(WordList.PUBLISHER_NOUNS, word) || words.is(WordList.SOURCE_PUBLISHERS, word);
  }
}
