package org.cajista.structure.divisions;

import java.util.List;
import java.util.regex.Pattern;
import org.cajista.lang.Language;
import org.cajista.lang.WordList;
import org.cajista.model.Block;
import org.cajista.model.Block.Kind;
import org.cajista.model.Block.Role;
import org.cajista.model.Traced;

/**
 * Finds bibliographies: runs of paragraphs with an author, a title and a year, or what stands under
 * a heading that says so.
 */
final class Bibliographies {
  private static final Pattern YEAR = Pattern.compile("\\b(1[5-9]|20)\\d\\d\\b");
  private static final Pattern REPEATED_AUTHOR = Pattern.compile("_{3,}.*|———.*");
  private static final int FEWEST_ENTRIES = 3;
  private static final int LONGEST_REFERENCE = 900;

  /** Longer paragraphs under the heading of a bibliography rather speak of it. */
  private static final int LONGEST_LISTED = 400;

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

  /** Does the same under a heading that says so: every short paragraph with a figure is one. */
  static List<Block> underHeading(List<Block> blocks) {
    return Runs.group(
        blocks,
        2,
        leaf -> {
          Traced text = leaf.passage().text();
          return text.length() < LONGEST_LISTED && text.chars().anyMatch(Character::isDigit);
        },
        Bibliographies::bibliographyOf);
  }

  /** True if the first leaf of a division is the heading of a bibliography. */
  boolean isHeaded(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.Leaf leaf) {
        String head = leaf.passage().text().toString().replaceAll("[.:]$", "").strip();
        return leaf.role() == Role.HEAD
            && language.lexicon(WordList.BIBLIOGRAPHY_HEADINGS).containsAnyCase(head);
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
