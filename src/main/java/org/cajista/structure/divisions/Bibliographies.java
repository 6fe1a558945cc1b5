package org.cajista.structure.divisions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.lang.Language;
import org.cajista.lang.Lexicon;
import org.cajista.lang.WordList;
import org.cajista.model.Block;
import org.cajista.model.Block.Kind;
import org.cajista.model.Block.Role;

/**
 * Finds bibliographies: runs of paragraphs with an author, a title and a year, or what stands under
 * a heading that says so.
 */
final class Bibliographies {
  private static final Pattern YEAR = Pattern.compile("\\b(1[5-9]|20)\\d\\d\\b");
  private static final Pattern REPEATED_AUTHOR = Pattern.compile("(?:_{3,}|———|[—–]{1,2},).*");
  private static final int FEWEST_ENTRIES = 3;
  private static final int LONGEST_REFERENCE = 900;

  private static final int FEWEST_LISTED = 2;

  private static final Pattern FIRST_SIGN = Pattern.compile("[,.:;(\\[]");
  private static final Pattern DATE_ALONE = Pattern.compile("(?U)[\\p{L} ]{0,30}\\d{4}\\.?");

  private final Language language;

  Bibliographies(Language language) {
    this.language = language;
  }

  /** Returns the blocks with each run of references as a bibliography. */
  List<Block> find(List<Block> blocks) {
    return Runs.group(
        blocks, FEWEST_ENTRIES, Bibliographies::isReference, Bibliographies::bibliographyOf);
  }

  private static Block bibliographyOf(List<Block> run) {
    return new Block.Group(Kind.BIBLIOGRAPHY, "", Runs.as(Role.BIBL, run));
  }

  /**
   * Returns the blocks under a heading that says so with one bibliography: from the first paragraph
   * that is a reference to the last. What stands before and after speaks of it.
   */
  static List<Block> underHeading(List<Block> blocks) {
    int end = 0;
    while (end < blocks.size() && !blocks.get(end).is(Kind.DIVISION)) {
      end++;
    }
    int first = -1;
    int last = -1;
    int listed = 0;
    for (int i = 0; i < end; i++) {
      if (blocks.get(i) instanceof Block.Leaf leaf
          && leaf.is(Role.PARAGRAPH)
          && isListed(leaf.passage().text().toString())) {
        first = first < 0 ? i : first;
        last = i;
        listed++;
      }
    }
    List<Block> run = first < 0 ? List.of() : blocks.subList(first, last + 1);
    boolean paragraphs =
        run.stream().allMatch(b -> b.is(Role.PARAGRAPH) || b instanceof Block.PageStart);
    long all = run.stream().filter(block -> block.is(Role.PARAGRAPH)).count();
    if (!paragraphs || listed < FEWEST_LISTED || listed * 2 < all) {
      return blocks;
    }
    List<Block> found = new ArrayList<>(blocks.subList(0, first));
    found.add(bibliographyOf(run));
    found.addAll(blocks.subList(last + 1, blocks.size()));
    return found;
  }

  /** Whether a paragraph under such a heading is a reference: it has a figure, or a comma first. */
  private static boolean isListed(String text) {
    Matcher sign = FIRST_SIGN.matcher(text);
    return text.chars().anyMatch(Character::isDigit) && !DATE_ALONE.matcher(text).matches()
        || sign.find() && sign.group().equals(",");
  }

  /** True if the first leaf of a division is the heading of a bibliography. */
  boolean isHeaded(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.Leaf leaf) {
        return leaf.role() == Role.HEAD && isName(leaf.passage().text().toString());
      }
    }
    return false;
  }

  /** Whether a heading is such a name, or begins with one: {@code Bibliography of Caleb Thorne}. */
  private boolean isName(String heading) {
    String head = heading.replaceAll("[.:]$", "").strip();
    Lexicon names = language.lexicon(WordList.BIBLIOGRAPHY_HEADINGS);
    for (int blank = head.length(); blank > 0; blank = head.lastIndexOf(' ', blank - 1)) {
      if (names.containsAnyCase(head.substring(0, blank))) {
        return true;
      }
    }
    return false;
  }

  /**
   * A paragraph of a bibliography: short, several commas, a year; or one that repeats an author.
   */
  private static boolean isReference(Block.Leaf leaf) {
    String text = leaf.passage().text().toString();
    if (REPEATED_AUTHOR.matcher(text).matches()) {
      return true;
    }
    long commas = text.chars().filter(c -> c == ',').count();
    long stops = text.chars().filter(c -> c == '.').count();
    return text.length() < LONGEST_REFERENCE
        && YEAR.matcher(text).find()
        && commas >= 3
        && commas * 60 > text.length()
        && commas > stops
        && !text.startsWith("—");
  }
}
