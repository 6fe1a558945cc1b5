package org.cajista.structure.divisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cajista.lang.Language;
import org.cajista.lang.Lexicon;
import org.cajista.lang.Sentences;
import org.cajista.lang.WordList;
import org.cajista.model.Block;
import org.cajista.model.Block.Kind;
import org.cajista.model.Block.Role;
import org.cajista.model.Blocks;
import org.cajista.report.Pass;
import org.cajista.report.Report;
import org.cajista.structure.blocks.HeadingRule;
import org.cajista.structure.parts.Parts;

/**
 * Divides a text that is no letter at its headings: chapters at those with a number or in capitals,
 * sections inside them at the others, parts where chapters stand under a numbered heading.
 */
public final class Divisions implements Pass<Parts> {
  private final Language language;

  public Divisions(Language language) {
    this.language = language;
  }

  @Override
  public Parts apply(Parts parts, Report report) {
    return parts.kind().isOfLetters() ? parts : parts.withBody(divide(parts.body(), report));
  }

  /** Returns the blocks with everything from a heading to the next inside a division. */
  public List<Block> divide(List<Block> blocks, Report report) {
    List<Heading> headings = headings(blocks);
    List<Integer> levels = HeadLevels.of(headings, report.trace());
    List<Block> divided = new ArrayList<>();
    List<OpenDivision> open = new ArrayList<>();
    List<Block> pages = new ArrayList<>();
    int next = 0;
    for (Block block : blocks) {
      if (block instanceof Block.PageStart) {
        pages.add(block); // it opens with the heading that it stands over
        continue;
      }
      if (block.is(Role.HEAD)) {
        if (next == 0 || !goesOn(headings, levels, next) || !pages.isEmpty()) {
          close(open, levels.get(next), divided);
          open.add(new OpenDivision(headings.get(next), levels.get(next), new ArrayList<>()));
        }
        next++;
      } else if (block.is(Kind.DIVISION)) {
        close(open, 0, divided); // the contents, an index: a division already
      }
      List<Block> into = open.isEmpty() ? divided : open.get(open.size() - 1).blocks();
      into.addAll(pages);
      pages.clear();
      into.add(block);
    }
    (open.isEmpty() ? divided : open.get(open.size() - 1).blocks()).addAll(pages);
    close(open, 0, divided);
    return divided;
  }

  /**
   * Whether a heading is the second line of the one before: nothing numbers it or stands between.
   */
  private static boolean goesOn(List<Heading> headings, List<Integer> levels, int at) {
    Heading before = headings.get(at - 1);
    Heading heading = headings.get(at);
    return levels.get(at).equals(levels.get(at - 1))
        && heading.textBefore() == 0
        && !heading.isNumbered()
        && !before.isNumbered()
        && !heading.prefatory()
        && heading.opens()
        && before.opens();
  }

  /** Closes the divisions from the level {@code level} on. */
  private static void close(List<OpenDivision> open, int level, List<Block> into) {
    while (!open.isEmpty() && open.get(open.size() - 1).level() >= level) {
      OpenDivision last = open.remove(open.size() - 1);
      boolean under = !open.isEmpty();
      (under ? open.get(open.size() - 1).blocks() : into).add(last.close(open));
    }
  }

  /**
   * A division that is not at its end yet.
   *
   * @param blocks what stands in it so far
   */
  private record OpenDivision(Heading heading, int level, List<Block> blocks) {

    Block close(List<OpenDivision> over) {
      boolean parted =
          heading.isNumbered()
              && blocks.stream()
                  .anyMatch(block -> block instanceof Block.Group g && g.type().equals("chapter"));
      boolean inPart = !over.isEmpty() && over.get(over.size() - 1).heading.isNumbered();
      boolean chapter = heading.opens() && (over.isEmpty() || inPart);
      String type = parted ? "part" : chapter ? "chapter" : "section";
      return new Block.Group(Kind.DIVISION, type, blocks);
    }
  }

  private List<Heading> headings(List<Block> blocks) {
    boolean anyChapters =
        blocks.stream()
            .anyMatch(
                block ->
                    block instanceof Block.Leaf leaf
                        && leaf.is(Role.HEAD)
                        && !isPrefatory(leaf.passage().text().toString())
                        && HeadingRule.opensChapter(leaf.passage().text(), language));
    List<Heading> headings = new ArrayList<>();
    int[] text = {0};
    for (Block block : blocks) {
      if (block instanceof Block.Leaf leaf && leaf.is(Role.HEAD)) {
        String words = leaf.passage().text().toString();
        Optional<HeadNumber> number = HeadNumber.of(words, language);
        headings.add(
            new Heading(
                leaf, opensChapter(words, anyChapters), number, isPrefatory(words), text[0]));
        text[0] = 0;
      } else if (!block.is(Kind.EPIGRAPH) && !block.is(Role.BYLINE)) {
        Blocks.forEachTextLeaf(List.of(block), leaf -> text[0] += leaf.passage().text().length());
      }
    }
    return headings;
  }

  /** True for the heading of a preface or the like: a word for it, and no number. */
  private boolean isPrefatory(String heading) {
    Lexicon names = language.lexicon(WordList.HEADINGS);
    return HeadNumber.of(heading, language).isEmpty()
        && names.containsAnyCase(heading.split("[\\s.:]+", 2)[0]);
  }

  /** Where no heading is of the kind that opens chapters, those with a number do. */
  private boolean opensChapter(String heading, boolean anyChapters) {
    return anyChapters
        ? HeadingRule.opensChapter(heading, language)
        : Sentences.isRoman(heading.split("\\s+", 2)[0])
            || heading.matches("\\d{1,2}\\.? .*")
            || isPrefatory(heading);
  }
}
