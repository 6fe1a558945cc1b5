package org.cajista.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cajista.lang.Language;
import org.cajista.lang.Sentences;
import org.cajista.model.Block;
import org.cajista.model.Mark;
import org.cajista.model.Passage;
import org.cajista.model.Tag;

/**
 * Reads the single lines that a letter opens with: the salutation, the dateline, a title in
 * brackets, the name of the writer. Which of them stand where is settled in {@link LetterParts}.
 */
final class Letters implements BlockRule {
  private static final int LONGEST = 70;
  private static final Pattern WRAPPED = Pattern.compile("\\[.*][*\\d]*");
  private static final Pattern DAY_AND_YEAR = Pattern.compile(".*\\b\\d{1,2}\\b.*\\b\\d{4}\\b.*");
  private static final Pattern NUMERIC_DATE =
      Pattern.compile(".*\\b\\d{1,2}[./-](\\d{1,2}|[IVX]+)[./-]\\d{2,4}\\b.*");
  private static final String EMPHASIS = "**";

  private final Language language;

  Letters(Language language) {
    this.language = language;
  }

  @Override
  public Optional<BlockStart> tryStart(LineCursor cursor) {
    Optional<Block.Role> role = role(cursor);
    return role.map(
        found -> {
          List<Block> blocks = Passages.leaf(found, List.of(cursor.line(0)));
          int last = blocks.size() - 1;
          blocks.set(last, withoutEmphasis((Block.Leaf) blocks.get(last)));
          return new BlockStart(blocks, 1);
        });
  }

  /** Whether {@code line} addresses somebody: it begins as letters begin, and a comma ends it. */
  boolean isSalutation(String line) {
    String text = line.replaceAll("[*_\\d¹²³⁴-⁹]+(?=[,:.!]?$)", "").strip();
    if (text.length() > LONGEST || text.isEmpty()) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    if (",:!".indexOf(last) < 0) {
      return false;
    }
    String first = text.replaceFirst("^[¡*_\\s]+", "").split("[\\s,:!]+", 2)[0];
    return language.lexicon("salutations").containsAnyCase(first);
  }

  /** Whether {@code line} is a date with day, month and year, perhaps after a place. */
  boolean isDateline(String line) {
    String text = line.replaceAll("[*_\\[\\]]", "").strip();
    if (text.length() > LONGEST || text.length() < 8 || text.startsWith("(")) {
      return false;
    }
    if (NUMERIC_DATE.matcher(text).matches()) {
      return text.split("\\s+").length <= 5;
    }
    return DAY_AND_YEAR.matcher(text).matches()
        && text.split("\\s+").length <= 9
        && text.matches("(?U).*\\d{4}[*\\d)]{0,3}[.,]?")
        && hasMonth(text);
  }

  private boolean hasMonth(String text) {
    for (String word : text.split("[\\s.,]+")) {
      if (language.lexicon("months").containsAnyCase(word)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Block.Role> role(LineCursor cursor) {
    String text = cursor.line(0).text();
    if (isSalutation(text)
        && (cursor.index() == 0 || Sentences.ends(cursor.line(-1).text()) || cursor.apart(0))) {
      return Optional.of(Block.Role.SALUTE);
    }
    if (isDateline(text) && standsAlone(cursor)) {
      return Optional.of(Block.Role.DATELINE);
    }
    if (WRAPPED.matcher(text).matches() && text.length() <= 140 && standsAlone(cursor)) {
      return cursor.index() < 12 ? Optional.of(Block.Role.HEAD) : Optional.empty();
    }
    boolean overDate = cursor.has(1) && isDateline(cursor.line(1).text());
    return overDate && isName(text) ? Optional.of(Block.Role.BYLINE) : Optional.empty();
  }

  /** Whether the line is no part of a paragraph: it is apart, or between other short lines. */
  private static boolean standsAlone(LineCursor cursor) {
    boolean before = cursor.apart(0) || cursor.line(-1).text().length() < cursor.width() * 0.75;
    boolean after = cursor.apart(1) || cursor.line(0).text().length() < cursor.width() * 0.75;
    return before && after;
  }

  /** Two to five words, most with a capital, nothing but letters. */
  static boolean isName(String line) {
    String text = line.replaceAll("[*_]", "").strip();
    String[] words = text.split("\\s+");
    if (words.length > 5 || text.length() > 50 || !text.matches("(?U)[\\p{L}\\p{M}.’'\\- ]+")) {
      return false;
    }
    int capitals = 0;
    for (String word : words) {
      capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
    }
    return capitals * 2 >= words.length && Character.isUpperCase(text.charAt(0));
  }

  /** Asterisks of an emphasis that begins in one line and ends in another are signs, not text. */
  private static Block.Leaf withoutEmphasis(Block.Leaf leaf) {
    Passage passage = leaf.passage();
    String text = passage.text().toString();
    List<Mark> marks = new ArrayList<>();
    boolean opens = text.startsWith(EMPHASIS);
    boolean closes = text.endsWith(EMPHASIS) && text.length() > 4;
    if (opens && !closes && text.lastIndexOf(EMPHASIS) == 0) {
      marks.add(Mark.of(0, 2, new Tag.Sign()));
    } else if (closes && !opens && text.indexOf(EMPHASIS) == text.length() - 2) {
      marks.add(Mark.of(text.length() - 2, text.length(), new Tag.Sign()));
    }
    return marks.isEmpty() ? leaf : leaf.withPassage(passage.withMarks(marks));
  }
}
