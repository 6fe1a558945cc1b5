package org.cajista.structure;

import java.util.ArrayList;
import java.util.List;
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
import org.cajista.model.Traced;
import org.cajista.report.Pass;
import org.cajista.report.Report;

/**
 * Finds the lists among the paragraphs of a division: a chronology, whose labels are dates alone; a
 * glossary, whose entries begin with a term and a colon; a bibliography, whose entries have an
 * author, a title and a year, or stand under a heading that says so.
 */
final class Lists implements Pass<Parts> {
  private static final Pattern TERM = Pattern.compile("(?U)[^.:;«»\\d]{1,45}:(?= \\S)");
  private static final Pattern YEAR = Pattern.compile("\\b(1[5-9]|20)\\d\\d\\b");
  private static final Pattern REPEATED_AUTHOR = Pattern.compile("_{3,}.*|———.*");
  private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2}|[a-z])[.)] (?=\\S)");

  private static final Pattern LEADER = Pattern.compile(".*(?:\\. ?|…){4,} ?\\w{1,5}");

  private static final int FEWEST_ENTRIES = 3;
  private static final int LONGEST_REFERENCE = 900;

  /** Longer paragraphs under the heading of a bibliography rather speak of it. */
  private static final int LONGEST_LISTED = 400;

  private final Language language;

  Lists(Language language) {
    this.language = language;
  }

  @Override
  public Parts apply(Parts parts, Report report) {
    return parts.kind().isOfLetters() ? parts : parts.withBody(find(parts.body()));
  }

  /** Returns the blocks with their lists, in all divisions. */
  private List<Block> find(List<Block> blocks) {
    if (isHeaded(blocks, WordList.BIBLIOGRAPHY_HEADINGS)) {
      return references(blocks);
    }
    List<Block> inner = new ArrayList<>();
    for (Block block : blocks) {
      inner.add(
          block instanceof Block.Group group && group.is(Kind.DIVISION)
              ? group.withBlocks(find(group.blocks()))
              : block);
    }
    return bibliography(contents(enumeration(glossary(chronology(inner)))));
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

  private List<Block> glossary(List<Block> blocks) {
    return runs(
        blocks,
        FEWEST_ENTRIES + 1,
        leaf -> TERM.matcher(leaf.passage().text()).lookingAt(),
        run -> {
          List<Block> entries = new ArrayList<>();
          for (Block block : run) {
            if (block instanceof Block.Leaf leaf) {
              Matcher matcher = TERM.matcher(leaf.passage().text());
              int colon = matcher.lookingAt() ? matcher.end() : 0;
              entries.add(new Block.Leaf(Role.LABEL, cut(leaf.passage(), 0, colon)));
              entries.add(
                  new Block.Leaf(
                      Role.ITEM, cut(leaf.passage(), colon + 1, leaf.passage().text().length())));
            } else {
              entries.add(block);
            }
          }
          return new Block.Group(Kind.LIST, "gloss", entries);
        });
  }

  /** Paragraphs that begin with a number or a letter, each one more than the last. */
  private static List<Block> enumeration(List<Block> blocks) {
    int[] expected = {0};
    return runs(
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
        run -> new Block.Group(Kind.LIST, "", as(Role.ITEM, run)));
  }

  /** Whether a line leads by dots to a page number. */
  static boolean isLeader(String line) {
    boolean dots = line.contains("...") || line.contains(". . .") || line.contains("……");
    return dots && line.length() < 300 && LEADER.matcher(line).matches();
  }

  /** Lines that lead by dots to a page number. */
  private static List<Block> contents(List<Block> blocks) {
    return runs(
        blocks,
        2,
        leaf -> isLeader(leaf.passage().text().toString()),
        run -> new Block.Group(Kind.LIST, "contents", as(Role.ITEM, run)));
  }

  /** The paragraphs of a run in another role; page starts stay. */
  private static List<Block> as(Role role, List<Block> run) {
    List<Block> entries = new ArrayList<>();
    for (Block block : run) {
      entries.add(block instanceof Block.Leaf leaf ? new Block.Leaf(role, leaf.passage()) : block);
    }
    return entries;
  }

  private List<Block> bibliography(List<Block> blocks) {
    return runs(blocks, FEWEST_ENTRIES, this::isReference, Lists::bibliographyOf);
  }

  private static Block bibliographyOf(List<Block> run) {
    return new Block.Group(Kind.BIBLIOGRAPHY, "", as(Role.BIBL, run));
  }

  /** Under a heading that says so, every short paragraph with a figure is a reference. */
  private static List<Block> references(List<Block> blocks) {
    return runs(
        blocks,
        2,
        leaf -> {
          Traced text = leaf.passage().text();
          return text.length() < LONGEST_LISTED && text.chars().anyMatch(Character::isDigit);
        },
        Lists::bibliographyOf);
  }

  /** Whether the first leaf of a division is a heading of {@code list}. */
  private boolean isHeaded(List<Block> blocks, WordList list) {
    for (Block block : blocks) {
      if (block instanceof Block.Leaf leaf) {
        String head = leaf.passage().text().toString().replaceAll("[.:]$", "").strip();
        return leaf.role() == Role.HEAD && language.lexicon(list).containsAnyCase(head);
      }
    }
    return false;
  }

  /**
   * A paragraph of a bibliography: short, several commas, a year; or one that repeats an author.
   */
  private boolean isReference(Block.Leaf leaf) {
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

  private interface Entry {
    boolean is(Block.Leaf leaf);
  }

  private interface Builder {
    Block build(List<Block> run);
  }

  /** Runs of at least {@code fewest} paragraphs of a kind, with the page starts between them. */
  private static List<Block> runs(List<Block> blocks, int fewest, Entry entry, Builder builder) {
    List<Block> found = new ArrayList<>();
    int at = 0;
    while (at < blocks.size()) {
      int end = at;
      int entries = 0;
      int last = at;
      while (end < blocks.size()
          && (blocks.get(end) instanceof Block.PageStart && end > at
              || blocks.get(end) instanceof Block.Leaf leaf
                  && leaf.role() == Role.PARAGRAPH
                  && entry.is(leaf))) {
        if (blocks.get(end) instanceof Block.Leaf) {
          entries++;
          last = end + 1;
        }
        end++;
      }
      if (entries >= fewest) {
        found.add(builder.build(blocks.subList(at, last)));
        at = last;
      } else {
        found.add(blocks.get(at++));
      }
    }
    return found;
  }

  private static boolean isDivision(Block block) {
    return block instanceof Block.Group group && group.kind() == Kind.DIVISION;
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
