package org.cajista.structure.divisions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.lang.Language;
import org.cajista.lang.WordList;
import org.cajista.model.Block;
import org.cajista.model.Block.Kind;
import org.cajista.model.Block.Role;
import org.cajista.model.Mark;
import org.cajista.model.Passage;
import org.cajista.model.Point;
import org.cajista.report.Pass;
import org.cajista.report.Report;
import org.cajista.structure.lines.DateLabels;
import org.cajista.structure.lines.Paragraphs;
import org.cajista.structure.parts.Parts;

/**
 * Finds the lists among the paragraphs of a division: a chronology, whose labels are dates alone; a
 * glossary, whose entries begin with a term and a colon; a bibliography, whose entries have an
 * author, a title and a year, or stand under a heading that says so.
 */
public final class Lists implements Pass<Parts> {
  private static final Pattern TERM = Pattern.compile("(?U)[^.:;«»\\d]{1,45}:(?= \\S)");
  private static final Pattern YEAR = Pattern.compile("\\b(1[5-9]|20)\\d\\d\\b");
  private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2}|[a-z])[.)] (?=\\S)");

  private static final int FEWEST_ENTRIES = 3;

  /** A longer entry under a day is of a diary. */
  private static final int LONGEST_OF_DAY = 300;

  private final Language language;
  private final DateLabels labels;
  private final Bibliographies bibliographies;

  public Lists(Language language) {
    this.language = language;
    this.labels = new DateLabels(language);
    this.bibliographies = new Bibliographies(language);
  }

  @Override
  public Parts apply(Parts parts, Report report) {
    return parts.kind().isOfLetters() ? parts : parts.withBody(find(parts.body(), false));
  }

  /**
   * Returns the blocks with their lists, in all divisions.
   *
   * @param bibliography whether they stand under the heading of a bibliography
   */
  private List<Block> find(List<Block> blocks, boolean bibliography) {
    boolean headed = bibliography || bibliographies.isHeaded(blocks);
    List<Block> inner = new ArrayList<>();
    for (Block block : blocks) {
      inner.add(
          block instanceof Block.Group group && group.is(Kind.DIVISION)
              ? group.withBlocks(find(group.blocks(), headed))
              : block);
    }
    return headed
        ? Bibliographies.underHeading(inner)
        : bibliographies.find(contents(enumeration(glossary(dated(chronology(inner))))));
  }

  private List<Block> chronology(List<Block> blocks) {
    List<Integer> labels = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Leaf leaf && isDateLabel(leaf)) {
        labels.add(i);
      }
    }
    if (labels.size() < FEWEST_ENTRIES) {
      return blocks;
    }
    int first = labels.get(0);
    while (first > 0 && blocks.get(first - 1) instanceof Block.PageStart) {
      first--;
    }
    int end = labels.get(labels.size() - 1) + 1;
    while (end < blocks.size() && !isDivision(blocks.get(end))) {
      end++;
    }
    List<Block> entries = new ArrayList<>();
    List<Block> item = new ArrayList<>();
    for (Block block : blocks.subList(first, end)) {
      if (block instanceof Block.Leaf leaf && isDateLabel(leaf)) {
        endItem(item, entries);
        entries.add(new Block.Leaf(Role.LABEL, leaf.passage()));
      } else {
        item.add(block);
      }
    }
    endItem(item, entries);
    List<Block> found = new ArrayList<>(blocks.subList(0, first));
    found.add(new Block.Group(Kind.LIST, "chronology", entries));
    found.addAll(blocks.subList(end, blocks.size()));
    return found;
  }

  /** Ends an entry; pages that start after its text stand after it. */
  private static void endItem(List<Block> item, List<Block> entries) {
    List<Block> after = new ArrayList<>();
    while (!item.isEmpty() && item.get(item.size() - 1) instanceof Block.PageStart) {
      after.add(0, item.remove(item.size() - 1));
    }
    if (item.size() == 1 && item.get(0) instanceof Block.Leaf leaf) {
      entries.add(new Block.Leaf(Role.ITEM, leaf.passage()));
    } else if (!item.isEmpty()) {
      entries.add(new Block.Group(Kind.LONG_ITEM, "", List.copyOf(item)));
    }
    item.clear();
    entries.addAll(after);
  }

  private boolean isDateLabel(Block.Leaf leaf) {
    String text = leaf.passage().text().toString();
    if (leaf.role() == Role.HEAD || text.length() > 45 || !YEAR.matcher(text).find()) {
      return false;
    }
    for (String word : text.split("[\\s–—/.,-]+")) {
      boolean known =
          word.isEmpty()
              || word.chars().allMatch(Character::isDigit)
              || language.lexicon(WordList.MONTHS).containsAnyCase(word)
              || (word.length() <= 3 && Character.isLowerCase(word.charAt(0)));
      if (!known) {
        return false;
      }
    }
    return true;
  }

  /** Paragraphs that begin with dates whose years rise; what a diary says of a day may be long. */
  private List<Block> dated(List<Block> blocks) {
    int[] year = {0};
    return Runs.group(
        blocks,
        FEWEST_ENTRIES,
        leaf -> {
          DateLabels.Label label = labels.of(leaf.passage().text());
          boolean diary = label.day() && leaf.passage().text().length() > LONGEST_OF_DAY;
          boolean rises = label.exists() && !diary && label.year() >= year[0];
          year[0] = rises ? label.year() : 0;
          return rises;
        },
        run -> labelled("chronology", run, leaf -> labels.of(leaf.passage().text()).end()));
  }

  /** Makes a list of a run, each paragraph of which has its label before the offset. */
  private static Block labelled(String type, List<Block> run, ToIntFunction<Block.Leaf> offset) {
    List<Block> entries = new ArrayList<>();
    for (Block block : run) {
      if (block instanceof Block.Leaf leaf) {
        int end = offset.applyAsInt(leaf);
        int blank = leaf.passage().text().charAt(end) == ' ' ? 1 : 0;
        entries.add(new Block.Leaf(Role.LABEL, cut(leaf.passage(), 0, end)));
        entries.add(
            new Block.Leaf(
                Role.ITEM, cut(leaf.passage(), end + blank, leaf.passage().text().length())));
      } else {
        entries.add(block);
      }
    }
    return new Block.Group(Kind.LIST, type, entries);
  }

  private List<Block> glossary(List<Block> blocks) {
    return Runs.group(
        blocks,
        FEWEST_ENTRIES + 1,
        leaf -> TERM.matcher(leaf.passage().text()).lookingAt(),
        run ->
            labelled(
                "gloss",
                run,
                leaf -> {
                  Matcher matcher = TERM.matcher(leaf.passage().text());
                  return matcher.lookingAt() ? matcher.end() : 0;
                }));
  }

  /** Paragraphs that begin with a number or a letter, each one more than the last. */
  private static List<Block> enumeration(List<Block> blocks) {
    int[] expected = {0};
    return Runs.group(
        blocks,
        2,
        leaf -> {
          Matcher matcher = NUMBERED.matcher(leaf.passage().text());
          if (!matcher.lookingAt()) {
            expected[0] = 0;
            return false;
          }
          String sign = matcher.group(1);
          int number =
              Character.isDigit(sign.charAt(0)) ? Integer.parseInt(sign) : sign.charAt(0) - 'a' + 1;
          boolean next = number == expected[0] + 1;
          expected[0] = next ? number : 0;
          return next;
        },
        run -> new Block.Group(Kind.LIST, "", Runs.as(Role.ITEM, run)));
  }

  /** Lines that lead by dots to a page number. */
  private static List<Block> contents(List<Block> blocks) {
    return Runs.group(
        blocks,
        2,
        leaf -> Paragraphs.isLeader(leaf.passage().text().toString()),
        run -> new Block.Group(Kind.LIST, "contents", Runs.as(Role.ITEM, run)));
  }

  private static boolean isDivision(Block block) {
    return block.is(Kind.DIVISION);
  }

  /** The part of a passage from {@code start} to {@code end}. */
  private static Passage cut(Passage passage, int start, int end) {
    List<Point> points = new ArrayList<>();
    for (Point point : passage.points()) {
      boolean inside =
          point.offset() >= start && (point.offset() < end || end == passage.text().length());
      if (inside || point.offset() == end && start == 0 && end > 0) {
        points.add(point.at(Math.max(0, point.offset() - start)));
      }
    }
    List<Mark> none = List.of();
    return new Passage(passage.text().subSequence(start, end), points, none);
  }
}
